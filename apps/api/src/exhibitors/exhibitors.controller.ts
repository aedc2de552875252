import { Controller, Get, Query, Res, StreamableFile, UseGuards } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import {
  Certificates,
  ExhibitorAccountsQuery,
  ExhibitorListQuery,
  exhibitorsPermissions,
  ExhibitorWorkbooks,
  Products,
} from '#lib/exhibitors';
import type { UiLanguage } from '#lib/kernel';
import { httpErrors, IdParam, Language, ListRequest } from '#platform/http';
import { Permits } from '../access/access.decorators.js';
import { OwnFair } from '../fairs/own-fair.guard.js';
import { workbook } from '../files/download.js';
import { ExportRequest } from './application.request.js';
import { presentExhibitor } from './exhibitor.presenter.js';
import { ExhibitorDetailResponse, ExhibitorPageResponse } from './exhibitor.response.js';
import { presentProduct } from './product.presenter.js';

@ApiTags('exhibitors')
@Controller('organisers/:organiserId/fairs/:fairId/exhibitors')
@UseGuards(OwnFair)
export class ExhibitorsController {
  constructor(
    private readonly exhibitors: ExhibitorListQuery,
    private readonly accounts: ExhibitorAccountsQuery,
    private readonly products: Products,
    private readonly certificates: Certificates,
    private readonly workbooks: ExhibitorWorkbooks,
  ) {}

  /** The exhibitors of the fair, by name. */
  @Get()
  @Permits(exhibitorsPermissions.view)
  async list(
    @IdParam('organiserId') organiserId: string,
    @IdParam('fairId') fairId: string,
    @Query() query: ListRequest,
  ): Promise<ExhibitorPageResponse> {
    const page = await this.exhibitors.page(organiserId, fairId, query);
    const states = await this.accounts.statesOf(page.items.map(({ organisation }) => organisation.id));
    const items = page.items.map((row) => ({
      ...presentExhibitor(row),
      account: states.get(row.organisation.id)!,
    }));
    return { items, nextCursor: page.nextCursor };
  }

  /** All exhibitors as a workbook, in the caller's language. */
  @Get('export')
  @Permits(exhibitorsPermissions.review)
  @ApiOkResponse({
    content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
  })
  async exported(
    @IdParam('organiserId') organiserId: string,
    @IdParam('fairId') fairId: string,
    @Query() { format }: ExportRequest,
    @Language() language: UiLanguage,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const data = await this.workbooks.exported({ organiserId, fairId }, { format, language });
    return workbook(reply, data, `exhibitors.${format}`);
  }

  /** One exhibitor with its products. */
  @Get(':exhibitorId')
  @Permits(exhibitorsPermissions.view)
  async one(
    @IdParam('organiserId') organiserId: string,
    @IdParam('fairId') fairId: string,
    @IdParam('exhibitorId') exhibitorId: string,
  ): Promise<ExhibitorDetailResponse> {
    const row = await this.exhibitors.one(organiserId, fairId, exhibitorId);
    if (!row) throw httpErrors.notFound();
    const products = await this.products.listOf(row.organisation.id);
    const certificates = await this.certificates.ofProducts(products.map(({ id }) => id));
    return {
      ...presentExhibitor(row),
      products: products.map((product) => presentProduct(product, certificates)),
    };
  }
}
