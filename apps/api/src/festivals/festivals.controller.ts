import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Edition,
  Editions,
  Festival,
  FestivalListQuery,
  Festivals,
  festivalsPermissions,
} from '#lib/festivals';
import { Actor } from '#lib/identity';
import type { Tx } from '#platform/database';
import { Creates, Edits, IdParam, Tagged, Transaction } from '#platform/http';
import { Caller, Permits } from '../access/access.decorators.js';
import { presentEdition, presentFestival } from './festivals.presenter.js';
import { EditionRequest, FestivalRequest } from './festivals.request.js';
import { ZoneChangeRequest } from './moves.request.js';
import { CreatedResponse, EditionResponse, FestivalListResponse } from './festivals.response.js';

@ApiTags('festivals')
@Controller('organisers/:organiserId')
export class FestivalsController {
  constructor(
    private readonly list: FestivalListQuery,
    private readonly festivals: Festivals,
    private readonly editions: Editions,
  ) {}

  /** The organiser's festivals with their editions. */
  @Get('festivals')
  @Permits(festivalsPermissions.view)
  async all(@IdParam('organiserId') organiserId: string): Promise<FestivalListResponse> {
    const festivals = await this.list.all(organiserId);
    return { items: festivals.map(presentFestival) };
  }

  @Post('festivals')
  @Permits(festivalsPermissions.edit)
  @Creates()
  async create(
    @Transaction() tx: Tx,
    @IdParam('organiserId') organiserId: string,
    @Caller() actor: Actor,
    @Body() body: FestivalRequest,
  ): Promise<CreatedResponse> {
    return { id: await this.festivals.create(tx, body, { organiserId, actorId: actor.accountId }) };
  }

  @Put('festivals/:festivalId')
  @HttpCode(204)
  @Permits(festivalsPermissions.edit)
  @Edits(Festival, 'festivalId')
  async edit(
    @Transaction() tx: Tx,
    @IdParam('organiserId') organiserId: string,
    @IdParam('festivalId') festivalId: string,
    @Caller() actor: Actor,
    @Body() body: FestivalRequest,
  ): Promise<void> {
    await this.festivals.edit(tx, festivalId, body, { organiserId, actorId: actor.accountId });
  }

  @Post('festivals/:festivalId/editions')
  @Permits(festivalsPermissions.edit)
  @Creates()
  async createEdition(
    @Transaction() tx: Tx,
    @IdParam('organiserId') organiserId: string,
    @IdParam('festivalId') festivalId: string,
    @Caller() actor: Actor,
    @Body() body: EditionRequest,
  ): Promise<CreatedResponse> {
    const by = { organiserId, actorId: actor.accountId };
    return { id: await this.editions.create(tx, festivalId, body, by) };
  }

  @Get('editions/:editionId')
  @Permits(festivalsPermissions.view)
  @Tagged()
  async edition(
    @IdParam('organiserId') organiserId: string,
    @IdParam('editionId') editionId: string,
  ): Promise<EditionResponse> {
    return presentEdition(await this.list.edition(organiserId, editionId));
  }

  @Put('editions/:editionId')
  @HttpCode(204)
  @Permits(festivalsPermissions.edit)
  @Edits(Edition, 'editionId')
  async editEdition(
    @Transaction() tx: Tx,
    @IdParam('organiserId') organiserId: string,
    @IdParam('editionId') editionId: string,
    @Caller() actor: Actor,
    @Query() { zoneChange }: ZoneChangeRequest,
    @Body() body: EditionRequest,
  ): Promise<void> {
    const by = { organiserId, actorId: actor.accountId };
    await this.editions.edit(tx, editionId, { ...body, zoneChange }, by);
  }
}
