import { Body, Controller, Delete, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ActingAtPlace } from '#lib/identity';
import {
  Availability,
  matchmakingPermissions,
  PeopleQuery,
  Representative,
  Representatives,
} from '#lib/matchmaking';
import type { Tx } from '#platform/database';
import { Creates, Edits, IdParam, Transaction, Writes } from '#platform/http';
import { Permits } from '../../access/access.decorators.js';
import { Acting } from '../../access/acting.decorator.js';
import { Carries } from '../../access/bounds.guard.js';
import { OwnPlace } from '../own-place.js';
import { UnavailabilityRequest } from '../participation.request.js';
import { presentPerson } from './representatives.presenter.js';
import { RepresentativeRequest } from './representatives.request.js';
import { RepresentativeAddedResponse, RepresentativeListResponse } from './representatives.response.js';

@ApiTags('matchmaking')
@Controller('organisations/:organisationId/fairs/:fairId/representatives')
export class RepresentativesController {
  constructor(
    private readonly representatives: Representatives,
    private readonly availability: Availability,
    private readonly people: PeopleQuery,
    private readonly place: OwnPlace,
  ) {}

  /** Who sits at the table for the organisation, with their calendars. */
  @Get()
  @Permits(matchmakingPermissions.meet)
  async list(@Acting() acting: ActingAtPlace): Promise<RepresentativeListResponse> {
    const lines = await this.people.of(await this.place.of(acting));
    return { items: lines.map(presentPerson) };
  }

  /** Names a person. Who represents another participant already is added by the organiser. */
  @Post()
  @Permits(matchmakingPermissions.meet)
  @Creates()
  async add(
    @Acting() acting: ActingAtPlace,
    @Body() body: RepresentativeRequest,
    @Transaction() tx: Tx,
  ): Promise<RepresentativeAddedResponse> {
    const own = await this.place.of(acting, tx);
    const { id } = await this.representatives.add(tx, own, {
      fields: body,
      byOrganiser: false,
    });
    return { id };
  }

  @Put(':representativeId')
  @HttpCode(204)
  @Permits(matchmakingPermissions.meet)
  @Edits(Representative, 'representativeId')
  async change(
    @Acting() acting: ActingAtPlace,
    @IdParam('representativeId') id: string,
    @Body() body: RepresentativeRequest,
    @Transaction() tx: Tx,
  ): Promise<void> {
    const own = await this.place.of(acting, tx);
    await this.representatives.change(tx, own, { id, fields: body, byOrganiser: false });
  }

  /** All slots in which a person is away. */
  @Put(':representativeId/unavailability')
  @HttpCode(204)
  @Carries(1_001)
  @Permits(matchmakingPermissions.meet)
  @Edits(Representative, 'representativeId')
  async setAway(
    @Acting() acting: ActingAtPlace,
    @IdParam('representativeId') id: string,
    @Body() { slots }: UnavailabilityRequest,
    @Transaction() tx: Tx,
  ): Promise<void> {
    const own = await this.place.of(acting, tx);
    await this.availability.setOfOwnPerson(tx, own, { representativeId: id, starts: slots });
  }

  /** Takes a person off; somebody has to stay. */
  @Delete(':representativeId')
  @HttpCode(204)
  @Permits(matchmakingPermissions.meet)
  @Writes()
  async remove(
    @Acting() acting: ActingAtPlace,
    @IdParam('representativeId') id: string,
    @Transaction() tx: Tx,
  ): Promise<void> {
    await this.representatives.remove(tx, await this.place.of(acting, tx), id);
  }
}
