import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Application,
  Applications,
  applicationsPermissions,
  ApplicationVerbsQuery,
  ExhibitorWithdrawals,
  mayReadReasons,
  OrganisationFairsQuery,
} from '#lib/exhibitors';
import { ActingAtPlace, ActingForOrganisation, Actor } from '#lib/identity';
import type { Tx } from '#platform/database';
import { Edits, Transaction, Writes } from '#platform/http';
import { Caller, Permits } from '../access/access.decorators.js';
import { Acting } from '../access/acting.decorator.js';
import { presentApplication, presentFairDetail, presentOrganisationFair } from './application.presenter.js';
import { ApplicationRequest, WithdrawalRequest } from './application.request.js';
import {
  ApplicationResponse,
  OrganisationFairDetailResponse,
  OrganisationFairListResponse,
} from './application.response.js';

@ApiTags('exhibitors')
@Controller('organisations/:organisationId/fairs')
export class OrganisationFairsController {
  constructor(
    private readonly fairs: OrganisationFairsQuery,
    private readonly applications: Applications,
    private readonly withdrawals: ExhibitorWithdrawals,
    private readonly verbs: ApplicationVerbsQuery,
  ) {}

  /** The fairs that take applications, and those the organisation applied to or exhibits at, with the next step. */
  @Get()
  @Permits(applicationsPermissions.view)
  async list(
    @Acting() { organisationId }: ActingForOrganisation,
    @Caller() actor: Actor,
  ): Promise<OrganisationFairListResponse> {
    const found = await this.fairs.of(organisationId);
    const readsReasons = mayReadReasons(actor, organisationId);
    return { items: found.map((one) => presentOrganisationFair(one, readsReasons)) };
  }

  /** One fair with the organisation's application and what happened to it. */
  @Get(':fairId')
  @Permits(applicationsPermissions.view)
  async one(
    @Acting() acting: ActingAtPlace,
    @Caller() actor: Actor,
  ): Promise<OrganisationFairDetailResponse> {
    return presentFairDetail(await this.fairs.one(acting), mayReadReasons(actor, acting.organisationId));
  }

  /** Keeps the application as a draft, or changes one that was given back. */
  @Put(':fairId/application')
  @Permits(applicationsPermissions.submit)
  @Edits(Application, ({ organisationId, fairId }) => ({ organisationId, fairId }))
  async draft(
    @Acting() acting: ActingAtPlace,
    @Transaction() tx: Tx,
    @Body() body: ApplicationRequest,
  ): Promise<ApplicationResponse> {
    return this.present(tx, await this.applications.draft(tx, acting, body));
  }

  @Post(':fairId/application/submission')
  @HttpCode(200)
  @Permits(applicationsPermissions.submit)
  @Writes()
  async submit(@Acting() acting: ActingAtPlace, @Transaction() tx: Tx): Promise<ApplicationResponse> {
    return this.present(tx, await this.applications.submit(tx, acting));
  }

  /** Withdraws the application, and from the fair: booths go back, coming meetings end, and the organiser is told why. */
  @Post(':fairId/withdrawal')
  @HttpCode(204)
  @Permits(applicationsPermissions.submit)
  @Writes()
  async withdraw(
    @Acting() acting: ActingAtPlace,
    @Transaction() tx: Tx,
    @Body() { reason }: WithdrawalRequest,
  ): Promise<void> {
    await this.withdrawals.byItself(tx, acting, reason);
  }

  private async present(tx: Tx, application: Application): Promise<ApplicationResponse> {
    return presentApplication(application, await this.verbs.of(application, tx), true);
  }
}
