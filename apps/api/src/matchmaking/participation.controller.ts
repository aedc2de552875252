import { Body, Controller, Get, HttpCode, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ActingAtPlace, ActingForOrganisation } from '#lib/identity';
import { Availability, Findability, matchmakingPermissions } from '#lib/matchmaking';
import { Leaving, OwnParticipationQuery, ParticipationsQuery } from '#lib/requests';
import type { Tx } from '#platform/database';
import { Transaction, Writes } from '#platform/http';
import { Permits } from '../access/access.decorators.js';
import { Acting } from '../access/acting.decorator.js';
import { OwnPlace } from './own-place.js';
import { presentOwnParticipation, presentParticipation } from './participation.presenter.js';
import { FindableRequest, SlotAvailabilityRequest, TakingPartRequest } from './participation.request.js';
import { ParticipationListResponse, ParticipationResponse } from './participation.response.js';

@ApiTags('matchmaking')
@Controller('organisations/:organisationId')
export class ParticipationController {
  constructor(
    private readonly place: OwnPlace,
    private readonly findability: Findability,
    private readonly leaving: Leaving,
    private readonly availability: Availability,
    private readonly participations: ParticipationsQuery,
    private readonly ownParticipation: OwnParticipationQuery,
  ) {}

  /** The fairs in whose matchmaking the organisation takes part, the latest first. */
  @Get('matchmaking')
  @Permits(matchmakingPermissions.meet)
  async fairs(@Acting() { organisationId }: ActingForOrganisation): Promise<ParticipationListResponse> {
    return { items: (await this.participations.of(organisationId)).map(presentParticipation) };
  }

  /** The organisation's own place: its side, the slots of the programme and when it is not available. */
  @Get('fairs/:fairId/matchmaking')
  @Permits(matchmakingPermissions.meet)
  async own(@Acting() acting: ActingAtPlace): Promise<ParticipationResponse> {
    return presentOwnParticipation(await this.ownParticipation.of(await this.place.evenLeft(acting)));
  }

  /** Answers for the organisation whether the other side may find it; can be changed at any time. */
  @Put('fairs/:fairId/matchmaking/findable')
  @HttpCode(204)
  @Permits(matchmakingPermissions.consent)
  @Writes()
  async setFindable(
    @Acting() acting: ActingAtPlace,
    @Body() { findable }: FindableRequest,
    @Transaction() tx: Tx,
  ): Promise<void> {
    const own = await this.place.of(acting, tx);
    await this.findability.answer(tx, own, { findable, saidBy: 'itself', actorId: acting.actorId });
  }

  /** Leaves the meetings of the fair, which ends all that is open there and tells the others, or takes part again. */
  @Put('fairs/:fairId/matchmaking/taking-part')
  @HttpCode(204)
  @Permits(matchmakingPermissions.consent)
  @Writes()
  async setTakingPart(
    @Acting() acting: ActingAtPlace,
    @Body() { takesPart }: TakingPartRequest,
    @Transaction() tx: Tx,
  ): Promise<void> {
    const own = await this.place.evenLeft(acting, tx);
    if (takesPart) await this.leaving.comeBack(tx, own, { by: 'itself', actorId: acting.actorId });
    else if (own.leftBy === null)
      await this.leaving.leave(tx, own, { by: 'itself', actorId: acting.actorId });
  }

  /** Says of one slot whether the organisation is available; all others stay as they are. */
  @Put('fairs/:fairId/matchmaking/unavailability')
  @HttpCode(204)
  @Permits(matchmakingPermissions.meet)
  @Writes()
  async setUnavailable(
    @Acting() acting: ActingAtPlace,
    @Body() body: SlotAvailabilityRequest,
    @Transaction() tx: Tx,
  ): Promise<void> {
    await this.availability.setUnavailable(tx, await this.place.of(acting, tx), body);
  }
}
