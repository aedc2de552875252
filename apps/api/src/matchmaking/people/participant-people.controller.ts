import { Body, Controller, Delete, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ActingAtFair } from '#lib/identity';
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
import { UnavailabilityRequest } from '../participation.request.js';
import { FairParticipant } from './fair-participant.js';
import { presentPerson } from './representatives.presenter.js';
import { RepresentativeRequest } from './representatives.request.js';
import { RepresentativeAddedResponse, RepresentativeListResponse } from './representatives.response.js';

@ApiTags('matchmaking')
@Controller('organisers/:organiserId/fairs/:fairId/matchmaking/participants/:participantId/representatives')
export class ParticipantPeopleController {
  constructor(
    private readonly representatives: Representatives,
    private readonly availability: Availability,
    private readonly people: PeopleQuery,
    private readonly place: FairParticipant,
  ) {}

  /** Who sits at the table for a participant, with their calendars. */
  @Get()
  @Permits(matchmakingPermissions.view)
  async list(
    @Acting() acting: ActingAtFair,
    @IdParam('participantId') participantId: string,
  ): Promise<RepresentativeListResponse> {
    const lines = await this.people.of(await this.place.of(acting, participantId));
    return { items: lines.map(presentPerson) };
  }

  /** Names a person; with the address of somebody who represents another participant, it is that person. */
  @Post()
  @Permits(matchmakingPermissions.edit)
  @Creates()
  async add(
    @Acting() acting: ActingAtFair,
    @IdParam('participantId') participantId: string,
    @Body() body: RepresentativeRequest,
    @Transaction() tx: Tx,
  ): Promise<RepresentativeAddedResponse> {
    const own = await this.place.of(acting, participantId, tx);
    const { id } = await this.representatives.add(tx, own, { fields: body, byOrganiser: true });
    return { id };
  }

  @Put(':representativeId')
  @HttpCode(204)
  @Permits(matchmakingPermissions.edit)
  @Edits(Representative, 'representativeId')
  async change(
    @Acting() acting: ActingAtFair,
    @IdParam('participantId') participantId: string,
    @IdParam('representativeId') id: string,
    @Body() body: RepresentativeRequest,
    @Transaction() tx: Tx,
  ): Promise<void> {
    const own = await this.place.of(acting, participantId, tx);
    await this.representatives.change(tx, own, { id, fields: body, byOrganiser: true });
  }

  /** All slots in which a person is away. */
  @Put(':representativeId/unavailability')
  @HttpCode(204)
  @Carries(1_001)
  @Permits(matchmakingPermissions.edit)
  @Edits(Representative, 'representativeId')
  async setAway(
    @Acting() acting: ActingAtFair,
    @IdParam('participantId') participantId: string,
    @IdParam('representativeId') id: string,
    @Body() { slots }: UnavailabilityRequest,
    @Transaction() tx: Tx,
  ): Promise<void> {
    const own = await this.place.of(acting, participantId, tx);
    await this.availability.setOfOwnPerson(tx, own, { representativeId: id, starts: slots });
  }

  /** Takes a person off; somebody has to stay. */
  @Delete(':representativeId')
  @HttpCode(204)
  @Permits(matchmakingPermissions.edit)
  @Writes()
  async remove(
    @Acting() acting: ActingAtFair,
    @IdParam('participantId') participantId: string,
    @IdParam('representativeId') id: string,
    @Transaction() tx: Tx,
  ): Promise<void> {
    await this.representatives.remove(tx, await this.place.of(acting, participantId, tx), id);
  }
}
