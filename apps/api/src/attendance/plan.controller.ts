import { Body, Controller, Get, HttpCode, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Lateness, PlanQuery } from '#lib/attendance';
import { matchmakingPermissions } from '#lib/matchmaking';
import { ActingAtPlace } from '#lib/identity';
import type { Tx } from '#platform/database';
import { IdParam, Transaction, Writes } from '#platform/http';
import { Permits } from '../access/access.decorators.js';
import { OwnPlace } from '../matchmaking/own-place.js';
import { Acting } from '../access/acting.decorator.js';
import { presentPlan } from './plan.presenter.js';
import { LatenessRequest } from './plan.request.js';
import { PlanResponse } from './plan.response.js';

@ApiTags('matchmaking')
@Controller('organisations/:organisationId/fairs/:fairId')
export class PlanController {
  constructor(
    private readonly plans: PlanQuery,
    private readonly lateness: Lateness,
    private readonly place: OwnPlace,
  ) {}

  /** The organisation's meetings and engagements, with what is known of them now. */
  @Get('plan')
  @Permits(matchmakingPermissions.meet)
  async plan(@Acting() acting: ActingAtPlace): Promise<PlanResponse> {
    const own = await this.place.evenLeft(acting);
    return presentPlan(await this.plans.of(own), own.side);
  }

  /** Tells the other side that this one is running late, or in time after all. */
  @Put('meetings/:meetingId/lateness')
  @HttpCode(204)
  @Permits(matchmakingPermissions.meet)
  @Writes()
  async sayLate(
    @Acting() acting: ActingAtPlace,
    @IdParam('meetingId') meetingId: string,
    @Body() { minutes }: LatenessRequest,
    @Transaction() tx: Tx,
  ): Promise<void> {
    const own = await this.place.of(acting, tx);
    await this.lateness.say(tx, own, meetingId, minutes);
  }
}
