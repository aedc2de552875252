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
  type ImportPlace,
  ImportPreview,
  ImportRowsQuery,
} from '#lib/exhibitors';
import { Actor } from '#lib/identity';
import type { UiLanguage } from '#lib/kernel';
import type { Tx } from '#platform/database';
import { httpErrors, IdParam, Language, ListRequest, Transaction, Writes } from '#platform/http';
import { Caller, Permits } from '../access/access.decorators.js';
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
    @IdParam('organiserId') organiserId: string,
    @IdParam('fairId') fairId: string,
    @Caller() actor: Actor,
    @Language() language: UiLanguage,
    @Req() request: FastifyRequest,
  ): Promise<ExhibitorImportResponse> {
    const upload = await uploadIn(request);
    const by = { actorId: actor.accountId, language };
    return presentImport(await this.previews.of({ organiserId, fairId }, upload, by));
  }

  /** The imports that were started, the newest first, each with how far it has come. */
  @Get()
  @Permits(exhibitorsPermissions.review)
  async list(
    @IdParam('organiserId') organiserId: string,
    @IdParam('fairId') fairId: string,
    @Query() query: ListRequest,
  ): Promise<ExhibitorImportPageResponse> {
    const page = await this.rowsQuery.started({ organiserId, fairId }, query);
    return { items: page.items.map(presentImport), nextCursor: page.nextCursor };
  }

  /** An empty workbook with the headers in the caller's language. */
  @Get('template')
  @Permits(exhibitorsPermissions.review)
  @AnswersFile('xlsx')
  async template(
    @IdParam('organiserId') _organiserId: string,
    @IdParam('fairId') _fairId: string,
    @Language() language: UiLanguage,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return workbook(reply, await this.workbooks.template(language), 'exhibitors-template.xlsx');
  }

  @Get(':importId')
  @Permits(exhibitorsPermissions.review)
  async one(
    @IdParam('organiserId') organiserId: string,
    @IdParam('fairId') fairId: string,
    @IdParam('importId') importId: string,
  ): Promise<ExhibitorImportResponse> {
    return presentImport(await this.found({ organiserId, fairId }, importId));
  }

  /** The rows in the order of the file, with what is wrong in the caller's language. */
  @Get(':importId/rows')
  @Permits(exhibitorsPermissions.review)
  async rows(
    @IdParam('organiserId') organiserId: string,
    @IdParam('fairId') fairId: string,
    @IdParam('importId') importId: string,
    @Query() query: ImportRowsRequest,
    @Language() language: UiLanguage,
  ): Promise<ImportRowPageResponse> {
    await this.found({ organiserId, fairId }, importId);
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
    @IdParam('organiserId') organiserId: string,
    @IdParam('fairId') fairId: string,
    @IdParam('importId') importId: string,
    @Language() language: UiLanguage,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    await this.found({ organiserId, fairId }, importId);
    const data = await this.workbooks.faultyRows(await this.rowsQuery.faulty(importId), language);
    return workbook(reply, data, 'exhibitors-to-correct.xlsx');
  }

  /** Begins to make the exhibitors, in the background; nobody sees any of them before all are there. */
  @Post(':importId/start')
  @HttpCode(202)
  @Permits(exhibitorsPermissions.review)
  @Writes()
  async start(
    @IdParam('organiserId') organiserId: string,
    @IdParam('fairId') fairId: string,
    @IdParam('importId') importId: string,
    @Transaction() tx: Tx,
    @Body() { withoutFaulty }: ImportStartRequest,
  ): Promise<ExhibitorImportResponse> {
    return presentImport(await this.imports.start(tx, { organiserId, fairId }, importId, { withoutFaulty }));
  }

  /** Stops an import that is under way; what it has written is taken back. */
  @Post(':importId/stop')
  @HttpCode(202)
  @Permits(exhibitorsPermissions.review)
  @Writes()
  async stop(
    @IdParam('organiserId') organiserId: string,
    @IdParam('fairId') fairId: string,
    @IdParam('importId') importId: string,
    @Caller() actor: Actor,
    @Transaction() tx: Tx,
  ): Promise<ExhibitorImportResponse> {
    return presentImport(await this.imports.stop(tx, { organiserId, fairId }, importId, actor.accountId));
  }

  private async found(place: ImportPlace, importId: string) {
    const found = await this.rowsQuery.one(place, importId);
    if (!found) throw httpErrors.notFound();
    return found;
  }
}
