import { Body, Controller, Delete, Get, HttpCode, Post, Query, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  ApplicationBoardQuery,
  type Application,
  ApplicationDetailQuery,
  ApplicationReview,
  ApplicationVerbsQuery,
  exhibitorsPermissions,
  IdentityStatesQuery,
  mayReadReasons,
} from '#lib/exhibitors';
import { ActingAtFair, Actor } from '#lib/identity';
import type { Tx } from '#platform/database';
import { IdParam, Transaction, Writes } from '#platform/http';
import { Caller, Permits } from '../access/access.decorators.js';
import { Acting } from '../access/acting.decorator.js';
import { OwnFair } from '../fairs/own-fair.guard.js';
import { presentApplication, presentBoardRow, presentDetail } from './application.presenter.js';
import { ApplicationListRequest, ReviewRequest } from './application.request.js';
import {
  ApplicationCountsResponse,
  ApplicationDetailResponse,
  ApplicationPageResponse,
  ApplicationResponse,
} from './application.response.js';

@ApiTags('exhibitors')
@Controller('organisers/:organiserId/fairs/:fairId/applications')
@UseGuards(OwnFair)
export class ApplicationsController {
  constructor(
    private readonly board: ApplicationBoardQuery,
    private readonly details: ApplicationDetailQuery,
    private readonly review: ApplicationReview,
    private readonly verbs: ApplicationVerbsQuery,
    private readonly identities: IdentityStatesQuery,
  ) {}

  /** The applications handed in, latest first; never drafts. */
  @Get()
  @Permits(exhibitorsPermissions.view)
  async list(
    @Acting() { organiserId, fairId }: ActingAtFair,
    @Caller() actor: Actor,
    @Query() query: ApplicationListRequest,
  ): Promise<ApplicationPageResponse> {
    const page = await this.board.page(organiserId, fairId, query);
    const organisations = page.items.map(({ organisation }) => organisation);
    const states = await this.identities.of(organiserId, organisations);
    const readsReasons = mayReadReasons(actor, organiserId);
    const items = page.items.map((row) => presentBoardRow(row, states, readsReasons));
    return { items, nextCursor: page.nextCursor };
  }

  /** How many applications are in each state. */
  @Get('counts')
  @Permits(exhibitorsPermissions.view)
  counts(@Acting() { organiserId, fairId }: ActingAtFair): Promise<ApplicationCountsResponse> {
    return this.board.counts(organiserId, fairId);
  }

  /**
   * One application with its organisation, the products to be shown and their certificates. Withdrawn or rejected, it is what was
   * asked for and what everybody sees of the organisation: what that writes about itself from then on is not for this organiser.
   */
  @Get(':applicationId')
  @Permits(exhibitorsPermissions.review)
  async one(
    @Acting() acting: ActingAtFair,
    @IdParam('applicationId') applicationId: string,
  ): Promise<ApplicationDetailResponse> {
    return presentDetail(await this.details.of(acting, applicationId));
  }

  /** Makes the organisation an exhibitor of the fair and tells it. */
  @Post(':applicationId/acceptance')
  @HttpCode(200)
  @Permits(exhibitorsPermissions.review)
  @Writes()
  async accept(
    @Acting() acting: ActingAtFair,
    @IdParam('applicationId') applicationId: string,
    @Transaction() tx: Tx,
    @Body() { note }: ReviewRequest,
  ): Promise<ApplicationResponse> {
    return this.present(tx, await this.review.accept(tx, acting, applicationId, note));
  }

  /** Takes an acceptance back a moment after it was given; nobody is told. Later it is rejected with a reason. */
  @Delete(':applicationId/acceptance')
  @Permits(exhibitorsPermissions.review)
  @Writes()
  async undo(
    @Acting() acting: ActingAtFair,
    @IdParam('applicationId') applicationId: string,
    @Transaction() tx: Tx,
  ): Promise<ApplicationResponse> {
    return this.present(tx, await this.review.undo(tx, acting, applicationId));
  }

  /** Says no, with the reason. Who was accepted before is an exhibitor no more: booths and coming meetings end. */
  @Post(':applicationId/rejection')
  @HttpCode(200)
  @Permits(exhibitorsPermissions.review)
  @Writes()
  async reject(
    @Acting() acting: ActingAtFair,
    @IdParam('applicationId') applicationId: string,
    @Transaction() tx: Tx,
    @Body() { note }: ReviewRequest,
  ): Promise<ApplicationResponse> {
    return this.present(tx, await this.review.reject(tx, acting, applicationId, note));
  }

  /** Gives the application back with a question. */
  @Post(':applicationId/question')
  @HttpCode(200)
  @Permits(exhibitorsPermissions.review)
  @Writes()
  async askMore(
    @Acting() acting: ActingAtFair,
    @IdParam('applicationId') applicationId: string,
    @Transaction() tx: Tx,
    @Body() { note }: ReviewRequest,
  ): Promise<ApplicationResponse> {
    return this.present(tx, await this.review.askMore(tx, acting, applicationId, note));
  }

  /** For those who review. */
  private async present(tx: Tx, application: Application): Promise<ApplicationResponse> {
    return presentApplication(application, await this.verbs.of(application, tx), true);
  }
}
