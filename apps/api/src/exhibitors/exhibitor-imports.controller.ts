import {
  Body,
  Controller,
  Get,
  HttpCode,
  Post,
  Query,
  Req,
  Res,
  StreamableFile,
  UseGuards,
} from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  ExhibitorImports,
  exhibitorsPermissions,
  ExhibitorWorkbooks,
  ImportPreview,
  ImportRowsQuery,
} from '#lib/exhibitors';
import { ActingAtFair, type FairPath } from '#lib/identity';
import type { UiLanguage } from '#lib/kernel';
import type { Tx } from '#platform/database';
import { httpErrors, IdParam, Language, ListRequest, Transaction, Writes } from '#platform/http';
import { Permits } from '../access/access.decorators.js';
import { Acting } from '../access/acting.decorator.js';
import { OwnFair } from '../fairs/own-fair.guard.js';
import { AnswersFile } from '../files/answers-file.js';
import { workbook } from '../files/download.js';
import { TakesFile, uploadIn } from '../files/upload.js';
import { ImportStartRequest, ImportRowsRequest } from './application.request.js';
import { presentImport, presentImportRow } from './exhibitor.presenter.js';
import {
  ExhibitorImportPageResponse,
  ExhibitorImportResponse,
  ImportRowPageResponse,
} from './exhibitor.response.js';

@ApiTags('exhibitors')
@Controller('organisers/:organiserId/fairs/:fairId/exhibitor-imports')
@UseGuards(OwnFair)
export class ExhibitorImportsController {
  constructor(
    private readonly imports: ExhibitorImports,
    private readonly previews: ImportPreview,
    private readonly rowsQuery: ImportRowsQuery,
    private readonly workbooks: ExhibitorWorkbooks,
  ) {}

  /**
   * Reads a workbook (XLSX or CSV, at most 20,000 rows) and says what would happen; changes nothing else, so repeating
   * it does no harm.
   */
  @Post()
  @HttpCode(201)
  @Permits(exhibitorsPermissions.review)
  @TakesFile()
  async preview(
    @Acting() acting: ActingAtFair,
    @Language() language: UiLanguage,
    @Req() request: FastifyRequest,
  ): Promise<ExhibitorImportResponse> {
    const upload = await uploadIn(request);
    return presentImport(await this.previews.of(acting, upload, language));
  }

  /** The imports that were started, the newest first, each with how far it has come. */
  @Get()
  @Permits(exhibitorsPermissions.review)
  async list(
    @Acting() acting: ActingAtFair,
    @Query() query: ListRequest,
  ): Promise<ExhibitorImportPageResponse> {
    const page = await this.rowsQuery.started(acting, query);
    return { items: page.items.map(presentImport), nextCursor: page.nextCursor };
  }

  /** An empty workbook with the headers in the caller's language. */
  @Get('template')
  @Permits(exhibitorsPermissions.review)
  @AnswersFile('xlsx')
  async template(
    @Acting() _acting: ActingAtFair,
    @Language() language: UiLanguage,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return workbook(reply, await this.workbooks.template(language), 'exhibitors-template.xlsx');
  }

  @Get(':importId')
  @Permits(exhibitorsPermissions.review)
  async one(
    @Acting() acting: ActingAtFair,
    @IdParam('importId') importId: string,
  ): Promise<ExhibitorImportResponse> {
    return presentImport(await this.found(acting, importId));
  }

  /** The rows in the order of the file, with what is wrong in the caller's language. */
  @Get(':importId/rows')
  @Permits(exhibitorsPermissions.review)
  async rows(
    @Acting() acting: ActingAtFair,
    @IdParam('importId') importId: string,
    @Query() query: ImportRowsRequest,
    @Language() language: UiLanguage,
  ): Promise<ImportRowPageResponse> {
    await this.found(acting, importId);
    const page = await this.rowsQuery.page(importId, query);
    return {
      items: page.items.map((row) => presentImportRow(row, language)),
      nextCursor: page.nextCursor,
    };
  }

  /** The rows with problems as a workbook to correct and upload again. */
  @Get(':importId/faulty-rows')
  @Permits(exhibitorsPermissions.review)
  @AnswersFile('xlsx')
  async faultyRows(
    @Acting() acting: ActingAtFair,
    @IdParam('importId') importId: string,
    @Language() language: UiLanguage,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    await this.found(acting, importId);
    const data = await this.workbooks.faultyRows(await this.rowsQuery.faulty(importId), language);
    return workbook(reply, data, 'exhibitors-to-correct.xlsx');
  }

  /** Begins to make the exhibitors, in the background; nobody sees any of them before all are there. */
  @Post(':importId/start')
  @HttpCode(202)
  @Permits(exhibitorsPermissions.review)
  @Writes()
  async start(
    @Acting() acting: ActingAtFair,
    @IdParam('importId') importId: string,
    @Transaction() tx: Tx,
    @Body() { withoutFaulty }: ImportStartRequest,
  ): Promise<ExhibitorImportResponse> {
    return presentImport(await this.imports.start(tx, acting, importId, { withoutFaulty }));
  }

  /** Stops an import that is under way; what it has written is taken back. */
  @Post(':importId/stop')
  @HttpCode(202)
  @Permits(exhibitorsPermissions.review)
  @Writes()
  async stop(
    @Acting() acting: ActingAtFair,
    @IdParam('importId') importId: string,
    @Transaction() tx: Tx,
  ): Promise<ExhibitorImportResponse> {
    return presentImport(await this.imports.stop(tx, acting, importId));
  }

  private async found(fair: FairPath, importId: string) {
    const found = await this.rowsQuery.one(fair, importId);
    if (!found) throw httpErrors.notFound();
    return found;
  }
}
