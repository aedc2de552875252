import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Fair, FairPlans, fairsPermissions } from '#lib/fairs';
import { ActingAtFair } from '#lib/identity';
import type { UiLanguage } from '#lib/kernel';
import type { Tx } from '#platform/database';
import { Edits, Language, Transaction } from '#platform/http';
import { Permits } from '../access/access.decorators.js';
import { Acting } from '../access/acting.decorator.js';
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
    @Acting() acting: ActingAtFair,
    @Language() language: UiLanguage,
    @Body() { plan }: PlanRequest,
  ): Promise<PlanCheckResponse> {
    return presentPlanCheck(await this.plans.check(acting, { plan, language }), language);
  }

  /** Replaces the fair's plan, all of it or nothing; booths of the same number stay the same booth. */
  @Put('plan')
  @HttpCode(204)
  @Carries(PLAN_VALUES, 'plan')
  @Permits(fairsPermissions.edit)
  @Edits(Fair, 'fairId')
  async replace(
    @Transaction() tx: Tx,
    @Acting() acting: ActingAtFair,
    @Language() language: UiLanguage,
    @Body() { plan }: PlanRequest,
  ): Promise<void> {
    await this.plans.commit(tx, acting, { plan, language });
  }
}
