import { Body, Controller, Get, HttpCode, Post, Put, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { ActingForOrganisation } from '#lib/identity';
import {
  IdentityEvidence,
  organisationsPermissions,
  OwnIdentityQuery,
  UploadedFiles,
} from '#lib/organisations';
import { Transactions, type Tx } from '#platform/database';
import { Transaction, Writes } from '#platform/http';
import { Permits } from '../access/access.decorators.js';
import { Acting } from '../access/acting.decorator.js';
import { TakesFile, uploadIn } from '../files/upload.js';
import { presentOwnIdentity } from './identity.presenter.js';
import { IdentityConfirmationRequest } from './identity.request.js';
import { OwnIdentityResponse } from './identity.response.js';

/** That an organisation is who its tax code says: what it knows of that, and how it proves it. */
@ApiTags('organisations')
@Controller('organisations/:organisationId/identity')
export class OwnIdentityController {
  constructor(
    private readonly query: OwnIdentityQuery,
    private readonly evidence: IdentityEvidence,
    private readonly files: UploadedFiles,
    private readonly transactions: Transactions,
  ) {}

  @Get()
  @Permits(organisationsPermissions.view)
  async state(@Acting() { organisationId }: ActingForOrganisation): Promise<OwnIdentityResponse> {
    return presentOwnIdentity(await this.query.of(organisationId));
  }

  /** Puts a registration or the like in place of the former one, for organisers to look at. */
  @Put('document')
  @HttpCode(200)
  @Permits(organisationsPermissions.edit)
  @TakesFile()
  async setDocument(
    @Acting() acting: ActingForOrganisation,
    @Req() request: FastifyRequest,
  ): Promise<OwnIdentityResponse> {
    const document = await this.files.acceptDocument(await uploadIn(request));
    await this.files.settle(document, () =>
      this.transactions.run((tx) => this.evidence.setDocument(tx, acting, document)),
    );
    return this.state(acting);
  }

  /** Has a link mailed to the addresses that organisers know of the code's holder; says nothing of whether there are any. */
  @Post('letters')
  @HttpCode(202)
  @Permits(organisationsPermissions.edit)
  @Writes()
  async askForLetters(@Acting() acting: ActingForOrganisation, @Transaction() tx: Tx): Promise<void> {
    await this.evidence.askForLetters(tx, acting);
  }

  /** The link of a letter, opened by a manager of the organisation that asked for it. */
  @Post('confirmation')
  @HttpCode(204)
  @Permits(organisationsPermissions.edit)
  @Writes()
  async confirm(
    @Acting() acting: ActingForOrganisation,
    @Transaction() tx: Tx,
    @Body() { token }: IdentityConfirmationRequest,
  ): Promise<void> {
    await this.evidence.confirm(tx, acting, token);
  }
}
