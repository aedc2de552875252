import { Controller, Get, Res, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Fair, FairPhase } from '#lib/fairs';
import { ActingAtFair } from '#lib/identity';
import type { UiLanguage } from '#lib/kernel';
import { FairDashboardQuery, FairOutcomeQuery, outcomeWorkbook, reportsPermissions } from '#lib/reports';
import { Language } from '#platform/http';
import { Permits } from '../access/access.decorators.js';
import { Acting } from '../access/acting.decorator.js';
import { AnswersFile } from '../files/answers-file.js';
import { workbook } from '../files/download.js';
import { FairDashboardResponse, FairOutcomeResponse, ReportedFairResponse } from './reports.response.js';

@ApiTags('reports')
@Controller('organisers/:organiserId/fairs/:fairId')
export class ReportsController {
  constructor(
    private readonly outcomes: FairOutcomeQuery,
    private readonly dashboards: FairDashboardQuery,
  ) {}

  /** What an organiser wants to know of the fair at a glance. */
  @Get('dashboard')
  @Permits(reportsPermissions.dashboard)
  async dashboard(@Acting() { organiserId, fairId }: ActingAtFair): Promise<FairDashboardResponse> {
    const { fair, phase, ...figures } = await this.dashboards.of(organiserId, fairId);
    return { fair: presentFair(fair, phase), ...figures };
  }

  /** What came of the fair. */
  @Get('outcome')
  @Permits(reportsPermissions.view)
  async outcome(@Acting() { organiserId, fairId }: ActingAtFair): Promise<FairOutcomeResponse> {
    const { fair, phase, ...figures } = await this.outcomes.of(organiserId, fairId);
    return { fair: presentFair(fair, phase), ...figures };
  }

  /** The same as a workbook, in the reader's language. */
  @Get('outcome.xlsx')
  @Permits(reportsPermissions.view)
  @AnswersFile('xlsx')
  async workbook(
    @Acting() { organiserId, fairId }: ActingAtFair,
    @Language() language: UiLanguage,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const outcome = await this.outcomes.of(organiserId, fairId);
    return workbook(reply, await outcomeWorkbook(outcome, language), `${outcome.fair.slug}-outcome.xlsx`);
  }
}

const presentFair = (
  { id, slug, name, startsOn, endsOn, currency }: Fair,
  phase: FairPhase,
): ReportedFairResponse => ({
  id,
  slug,
  name,
  startsOn,
  endsOn,
  currency,
  phase,
});
