import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Post,
  Put,
  Query,
  Res,
  StreamableFile,
  UseGuards,
} from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import {
  Certificates,
  EnteredExhibitors,
  Exhibitor,
  ExhibitorAccountsQuery,
  ExhibitorListQuery,
  exhibitorsPermissions,
  ExhibitorWithdrawals,
  ExhibitorWorkbooks,
  IdentityStatesQuery,
  ListingAnswers,
  Products,
  mayReadReasons,
  seesAll,
} from '#lib/exhibitors';
import { ActingAtFair, Actor } from '#lib/identity';
import type { UiLanguage } from '#lib/kernel';
import { Organisation } from '#lib/organisations';
import type { Tx } from '#platform/database';
import { Edits, httpErrors, IdParam, Language, Transaction, Writes } from '#platform/http';
import { Caller, Permits } from '../access/access.decorators.js';
import { Acting } from '../access/acting.decorator.js';
import { OwnFair } from '../fairs/own-fair.guard.js';
import { AnswersFile } from '../files/answers-file.js';
import { workbook } from '../files/download.js';
import { IdentityReasonRequest } from '../organisations/identity.request.js';
import { OrganisationRequest } from '../organisations/organisation.request.js';
import { ExhibitorListRequest, ExportRequest, WithdrawalRequest } from './application.request.js';
import { presentAccount, presentExhibitor } from './exhibitor.presenter.js';
import { ExhibitorDetailResponse, ExhibitorPageResponse } from './exhibitor.response.js';
import { presentProductLine } from './product.presenter.js';

@ApiTags('exhibitors')
@Controller('organisers/:organiserId/fairs/:fairId/exhibitors')
@UseGuards(OwnFair)
export class ExhibitorsController {
  constructor(
    private readonly exhibitors: ExhibitorListQuery,
    private readonly accounts: ExhibitorAccountsQuery,
    private readonly identities: IdentityStatesQuery,
    private readonly entered: EnteredExhibitors,
    private readonly listings: ListingAnswers,
    private readonly withdrawals: ExhibitorWithdrawals,
    private readonly products: Products,
    private readonly certificates: Certificates,
    private readonly workbooks: ExhibitorWorkbooks,
  ) {}

  /** The exhibitors of the fair, by name. */
  @Get()
  @Permits(exhibitorsPermissions.view)
  async list(
    @Acting() { organiserId, fairId }: ActingAtFair,
    @Caller() actor: Actor,
    @Query() { standing, ...query }: ExhibitorListRequest,
  ): Promise<ExhibitorPageResponse> {
    const filter = { ...query, withdrawn: standing === 'withdrawn' };
    const page = await this.exhibitors.page(organiserId, fairId, filter);
    const organisations = page.items.map(({ organisation }) => organisation);
    const accounts = await this.accounts.statesOf(organisations.map(({ id }) => id));
    const identities = await this.identities.of(organiserId, organisations);
    const readsReasons = mayReadReasons(actor, organiserId);
    const items = page.items.map((row) => ({
      ...presentExhibitor(row, identities, readsReasons),
      ...presentAccount(accounts.get(row.organisation.id)!),
    }));
    return { items, nextCursor: page.nextCursor };
  }

  /** All exhibitors as a workbook, in the caller's language. */
  @Get('export')
  @Permits(exhibitorsPermissions.review)
  @AnswersFile('xlsx', 'csv')
  async exported(
    @Acting() acting: ActingAtFair,
    @Query() { format }: ExportRequest,
    @Language() language: UiLanguage,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const data = await this.workbooks.exported(acting, { format, language });
    return workbook(reply, data, `exhibitors.${format}`);
  }

  /** One exhibitor with its products. */
  @Get(':exhibitorId')
  @Permits(exhibitorsPermissions.view)
  async one(
    @Acting() { organiserId, fairId }: ActingAtFair,
    @IdParam('exhibitorId') exhibitorId: string,
    @Caller() actor: Actor,
  ): Promise<ExhibitorDetailResponse> {
    const row = await this.exhibitors.one(organiserId, fairId, exhibitorId);
    if (!row) throw httpErrors.notFound();
    const { exhibitor, organisation } = row;
    const products = seesAll(exhibitor, organisation) ? await this.products.listOf(organisation.id) : [];
    const certificates = await this.certificates.ofProducts(products.map(({ id }) => id));
    const identities = await this.identities.of(organiserId, [organisation]);
    return {
      ...presentExhibitor(row, identities, mayReadReasons(actor, organiserId)),
      products: products.map((product) => presentProductLine(product, certificates)),
    };
  }

  /** Corrects an exhibitor that the organiser typed, as long as nobody of its own has come. */
  @Put(':exhibitorId')
  @HttpCode(204)
  @Permits(exhibitorsPermissions.review)
  @Edits(Organisation, organisationOfExhibitor)
  async correct(
    @Acting() acting: ActingAtFair,
    @IdParam('exhibitorId') exhibitorId: string,
    @Transaction() tx: Tx,
    @Body() profile: OrganisationRequest,
  ): Promise<void> {
    await this.entered.correct(tx, acting, exhibitorId, profile);
  }

  /** Says that an exhibitor takes part no more: its booths are free again, its coming meetings end, and it is told why. */
  @Post(':exhibitorId/withdrawal')
  @HttpCode(204)
  @Permits(exhibitorsPermissions.review)
  @Writes()
  async withdraw(
    @Acting() acting: ActingAtFair,
    @IdParam('exhibitorId') exhibitorId: string,
    @Transaction() tx: Tx,
    @Body() { reason }: WithdrawalRequest,
  ): Promise<void> {
    await this.withdrawals.byOrganiser(tx, acting, exhibitorId, reason);
  }

  /** Puts an exhibitor that the organiser withdrew back on the list and tells it. Booths and meetings from before do not come back. */
  @Delete(':exhibitorId/withdrawal')
  @HttpCode(204)
  @Permits(exhibitorsPermissions.review)
  @Writes()
  async reinstate(
    @Acting() acting: ActingAtFair,
    @IdParam('exhibitorId') exhibitorId: string,
    @Transaction() tx: Tx,
  ): Promise<void> {
    await this.withdrawals.reinstate(tx, acting, exhibitorId);
  }

  /** Parts an organisation from the exhibitor that the organiser had entered and that it said it is. */
  @Post(':exhibitorId/separation')
  @HttpCode(204)
  @Permits(exhibitorsPermissions.review)
  @Writes()
  async separate(
    @Acting() acting: ActingAtFair,
    @IdParam('exhibitorId') exhibitorId: string,
    @Transaction() tx: Tx,
    @Body() { reason }: IdentityReasonRequest,
  ): Promise<void> {
    await this.listings.separate(tx, acting, exhibitorId, reason);
  }
}

/** What stands at a fair is the organisation; an exhibitor is its place there. */
async function organisationOfExhibitor({ exhibitorId: id }: { exhibitorId?: string }, _: unknown, tx: Tx) {
  const { organisationId } = await tx.findOneByOrFail(Exhibitor, { id });
  return { id: organisationId };
}
