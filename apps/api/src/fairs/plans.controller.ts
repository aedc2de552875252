import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Fair, FairPlans, fairsPermissions } from '#lib/fairs';
import { Actor } from '#lib/identity';
import type { UiLanguage } from '#lib/kernel';
import type { Tx } from '#platform/database';
import { Edits, IdParam, Language, Transaction } from '#platform/http';
import { Caller, Permits } from '../access/access.decorators.js';
import { Carries } from '../access/bounds.guard.js';
import { presentPlanCheck } from './fairs.presenter.js';
import { PlanRequest } from './fairs.request.js';
import { PlanCheckResponse } from './plan.response.js';

/** 5,000 shapes of a dozen values each, and what holds them. */
const PLAN_VALUES = 70_000;

@ApiTags('fairs')
@Controller('organisers/:organiserId/fairs/:fairId')
export class PlansController {
  constructor(private readonly plans: FairPlans) {}

  /** Checks a plan file and shows what importing it would do; changes nothing. */
  @Post('plan-checks')
  @HttpCode(200)
  @Carries(PLAN_VALUES, 'plan')
  @Permits(fairsPermissions.edit)
  async check(
    @IdParam('organiserId') organiserId: string,
    @IdParam('fairId') fairId: string,
    @Language() language: UiLanguage,
    @Body() { plan }: PlanRequest,
  ): Promise<PlanCheckResponse> {
    return presentPlanCheck(await this.plans.check({ organiserId, fairId, plan, language }), language);
  }

  /** Replaces the fair's plan, all of it or nothing; booths of the same number stay the same booth. */
  @Put('plan')
  @HttpCode(204)
  @Carries(PLAN_VALUES, 'plan')
  @Permits(fairsPermissions.edit)
  @Edits(Fair, 'fairId')
  async replace(
    @Transaction() tx: Tx,
    @IdParam('organiserId') organiserId: string,
    @IdParam('fairId') fairId: string,
    @Language() language: UiLanguage,
    @Caller() actor: Actor,
    @Body() { plan }: PlanRequest,
  ): Promise<void> {
    await this.plans.commit(tx, { organiserId, fairId, plan, language }, actor.accountId);
  }
}
