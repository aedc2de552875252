import { Controller, Get, HttpCode, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { ActingForOrganiser } from '#lib/identity';
import {
  ContactImportPreview,
  ContactImportQuery,
  ContactImports,
  invitationsPermissions,
} from '#lib/invitations';
import type { Tx } from '#platform/database';
import { IdParam, Transaction, Writes } from '#platform/http';
import { Permits } from '../access/access.decorators.js';
import { Acting } from '../access/acting.decorator.js';
import { TakesFile, uploadIn } from '../files/upload.js';
import { presentContactImport } from './contact-import.presenter.js';
import { ContactImportDetailResponse, ContactImportResponse } from './contact.response.js';

/** A workbook (.xlsx) or CSV of contacts: look first, then add. */
@ApiTags('invitations')
@Controller('organisers/:organiserId/contact-imports')
export class ContactImportsController {
  constructor(
    private readonly previews: ContactImportPreview,
    private readonly imports: ContactImports,
    private readonly query: ContactImportQuery,
  ) {}

  /** Says what the file would add, and what is wrong with which cell; changes nothing. */
  @Post()
  @HttpCode(201)
  @Permits(invitationsPermissions.edit)
  @TakesFile()
  async preview(
    @Acting() acting: ActingForOrganiser,
    @Req() request: FastifyRequest,
  ): Promise<ContactImportDetailResponse> {
    const upload = await uploadIn(request);
    const { id } = await this.previews.of(acting, upload);
    return this.one(acting, id);
  }

  /** How far an import is, with the first of its new contacts and of its problems. */
  @Get(':importId')
  @Permits(invitationsPermissions.edit)
  async one(
    @Acting() { organiserId }: ActingForOrganiser,
    @IdParam('importId') importId: string,
  ): Promise<ContactImportDetailResponse> {
    const { run, sample, faulty } = await this.query.one(organiserId, importId);
    return {
      ...presentContactImport(run),
      sample: sample.map(({ name, organisationName, email }) => ({ name, organisationName, email })),
      problems: faulty.flatMap(({ rowNumber: row, problems }) =>
        problems.map((problem) => ({ row, ...problem })),
      ),
    };
  }

  /** Begins to add the rows without problems; nobody sees any of them before all are there. */
  @Post(':importId/start')
  @HttpCode(202)
  @Permits(invitationsPermissions.edit)
  @Writes()
  async start(
    @Acting() { organiserId }: ActingForOrganiser,
    @IdParam('importId') importId: string,
    @Transaction() tx: Tx,
  ): Promise<ContactImportResponse> {
    return presentContactImport(await this.imports.start(tx, organiserId, importId));
  }
}
