import { Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import { Actor } from '#lib/identity';
import {
  type ContactImport,
  ContactImports,
  invitationsErrors,
  invitationsPermissions,
} from '#lib/invitations';
import { Transactions } from '#platform/database';
import { type FairRequest, IdParam } from '#platform/http';
import { Caller, Permits } from '../access/access.decorators.js';
import { ContactImportResponse } from './contact.response.js';

const SAMPLE = 10;
const FILE_FORM = {
  schema: {
    type: 'object',
    properties: { file: { type: 'string', format: 'binary' } },
    required: ['file'],
  },
};

/** A workbook (.xlsx) or CSV of contacts: look first, then add. Both take the same file. */
@ApiTags('invitations')
@Controller('organisers/:organiserId/contact-imports')
export class ContactImportsController {
  constructor(
    private readonly imports: ContactImports,
    private readonly transactions: Transactions,
  ) {}

  /** Says what the file would add, and what is wrong with which cell; changes nothing. */
  @Post('preview')
  @HttpCode(200)
  @Permits(invitationsPermissions.edit)
  @ApiConsumes('multipart/form-data')
  @ApiBody(FILE_FORM)
  async preview(
    @IdParam('organiserId') organiserId: string,
    @Req() request: FairRequest,
  ): Promise<ContactImportResponse> {
    return present(await this.imports.preview(organiserId, await fileOf(request)));
  }

  /** Adds the rows without problems, all of them or none. The same file twice adds nothing twice. */
  @Post()
  @HttpCode(200)
  @Permits(invitationsPermissions.edit)
  @ApiConsumes('multipart/form-data')
  @ApiBody(FILE_FORM)
  async save(
    @IdParam('organiserId') organiserId: string,
    @Req() request: FairRequest,
    @Caller() actor: Actor,
  ): Promise<ContactImportResponse> {
    const read = await this.imports.preview(organiserId, await fileOf(request));
    await this.transactions.run((tx) => this.imports.save(tx, organiserId, read.added, actor.accountId));
    return present(read);
  }
}

async function fileOf(request: FairRequest): Promise<Buffer> {
  const file = request.isMultipart() ? await request.file() : undefined;
  if (!file) throw invitationsErrors.fileRefused({ reason: 'no-file', field: 'file' });
  return file.toBuffer();
}

const present = ({ added, problems, ...rest }: ContactImport): ContactImportResponse => ({
  total: rest.total,
  known: rest.known,
  missingColumns: rest.missingColumns,
  unknownColumns: rest.unknownColumns,
  added: added.length,
  problems: problems.map(({ row, column, cell, code }) => ({ row, column, cell, code })),
  sample: added.slice(0, SAMPLE),
});
