import { Body, Controller, Get, HttpCode, Post, Put, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { ActingForOrganisation, Actor, identityErrors } from '#lib/identity';
import {
  Organisation,
  Organisations,
  organisationsPermissions,
  PROVINCES,
  PROVINCES_SINCE,
  UploadedFiles,
} from '#lib/organisations';
import { Transactions, type Tx } from '#platform/database';
import { Creates, Edits, httpErrors, Tagged, Transaction } from '#platform/http';
import { Caller, Permits, SignedIn } from '../access/access.decorators.js';
import { Acting } from '../access/acting.decorator.js';
import { OpenToAll } from '../access/open-to-all.js';
import { TakesFile, uploadIn } from '../files/upload.js';
import { presentOrganisation } from './organisation.presenter.js';
import { OrganisationRequest } from './organisation.request.js';
import { OrganisationResponse, PictureResponse, ProvinceListResponse } from './organisation.response.js';

@ApiTags('organisations')
@Controller()
export class OrganisationsController {
  constructor(
    private readonly organisations: Organisations,
    private readonly files: UploadedFiles,
    private readonly transactions: Transactions,
  ) {}

  /** Makes an organisation with the caller as its manager. The caller's address must be confirmed. */
  @Post('organisations')
  @SignedIn()
  @Creates()
  async create(
    @Caller() actor: Actor,
    @Transaction() tx: Tx,
    @Body() body: OrganisationRequest,
  ): Promise<OrganisationResponse> {
    if (!actor.emailVerified) throw identityErrors.emailNotVerified();
    return presentOrganisation(await this.organisations.createFor(tx, body, actor.accountId));
  }

  @Get('organisations/:organisationId')
  @Permits(organisationsPermissions.view)
  @Tagged()
  async profile(@Acting() { organisationId }: ActingForOrganisation): Promise<OrganisationResponse> {
    const organisation = await this.organisations.byId(organisationId);
    if (!organisation) throw httpErrors.notFound();
    return presentOrganisation(organisation);
  }

  @Put('organisations/:organisationId')
  @Permits(organisationsPermissions.edit)
  @Edits(Organisation, 'organisationId')
  async edit(
    @Acting() { organisationId, actorId }: ActingForOrganisation,
    @Transaction() tx: Tx,
    @Body() body: OrganisationRequest,
  ): Promise<OrganisationResponse> {
    return presentOrganisation(await this.organisations.edit(tx, organisationId, body, actorId));
  }

  /** Puts a picture in place of the logo. */
  @Put('organisations/:organisationId/logo')
  @HttpCode(200)
  @Permits(organisationsPermissions.edit)
  @TakesFile()
  async setLogo(
    @Acting() { organisationId, actorId }: ActingForOrganisation,
    @Req() request: FastifyRequest,
  ): Promise<PictureResponse> {
    const logo = await this.files.acceptPicture(await uploadIn(request), actorId);
    const pictureId = await this.files.settle(logo, () =>
      this.transactions.run((tx) => this.organisations.setLogo(tx, organisationId, logo)),
    );
    return { pictureId };
  }

  /** The provinces and cities of Viet Nam with their old names. */
  @Get('public/provinces')
  @OpenToAll()
  provinces(): ProvinceListResponse {
    const items = PROVINCES.map(({ name, formerly }) => ({ name, formerly: [...formerly] }));
    return { since: PROVINCES_SINCE, items };
  }
}
