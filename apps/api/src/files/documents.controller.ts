import { Controller, Get, Res, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { exhibitorsPermissions, IdentitySidesQuery } from '#lib/exhibitors';
import { ActingForOrganisation, ActingForOrganiser } from '#lib/identity';
import { organisationsPermissions, UploadedFiles } from '#lib/organisations';
import { httpErrors, IdParam } from '#platform/http';
import { Permits } from '../access/access.decorators.js';
import { Acting } from '../access/acting.decorator.js';
import { AnswersFile } from './answers-file.js';
import { attachment } from './download.js';

@ApiTags('files')
@Controller()
export class DocumentsController {
  constructor(
    private readonly files: UploadedFiles,
    private readonly sides: IdentitySidesQuery,
  ) {}

  /** A document of the organisation, as an attachment. */
  @Get('organisations/:organisationId/documents/:documentId')
  @Permits(organisationsPermissions.view)
  @AnswersFile('pdf', 'png', 'jpg')
  async own(
    @Acting() { organisationId }: ActingForOrganisation,
    @IdParam('documentId') documentId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return this.send(organisationId, documentId, reply);
  }

  /** A document of an organisation that shows itself to the organiser. */
  @Get('organisers/:organiserId/documents/:documentId')
  @Permits(exhibitorsPermissions.review)
  @AnswersFile('pdf', 'png', 'jpg')
  async shown(
    @Acting() { organiserId }: ActingForOrganiser,
    @IdParam('documentId') documentId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const ownerId = await this.files.ownerOf(documentId);
    if (ownerId === null || !(await this.sides.isShownTo(organiserId, ownerId))) throw httpErrors.notFound();
    return this.send(ownerId, documentId, reply);
  }

  private async send(ownerId: string, documentId: string, reply: FastifyReply): Promise<StreamableFile> {
    const found = await this.files.document(ownerId, documentId);
    if (!found) throw httpErrors.notFound();
    return attachment(reply, found);
  }
}
