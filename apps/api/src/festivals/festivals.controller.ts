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
import { ActingForOrganiser } from '#lib/identity';
import type { Tx } from '#platform/database';
import { Creates, Edits, IdParam, Tagged, Transaction } from '#platform/http';
import { Permits } from '../access/access.decorators.js';
import { Acting } from '../access/acting.decorator.js';
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
  async all(@Acting() { organiserId }: ActingForOrganiser): Promise<FestivalListResponse> {
    const festivals = await this.list.all(organiserId);
    return { items: festivals.map(presentFestival) };
  }

  @Post('festivals')
  @Permits(festivalsPermissions.edit)
  @Creates()
  async create(
    @Transaction() tx: Tx,
    @Acting() acting: ActingForOrganiser,
    @Body() body: FestivalRequest,
  ): Promise<CreatedResponse> {
    return { id: await this.festivals.create(tx, acting, body) };
  }

  @Put('festivals/:festivalId')
  @HttpCode(204)
  @Permits(festivalsPermissions.edit)
  @Edits(Festival, 'festivalId')
  async edit(
    @Transaction() tx: Tx,
    @Acting() acting: ActingForOrganiser,
    @IdParam('festivalId') festivalId: string,
    @Body() body: FestivalRequest,
  ): Promise<void> {
    await this.festivals.edit(tx, acting, festivalId, body);
  }

  @Post('festivals/:festivalId/editions')
  @Permits(festivalsPermissions.edit)
  @Creates()
  async createEdition(
    @Transaction() tx: Tx,
    @Acting() acting: ActingForOrganiser,
    @IdParam('festivalId') festivalId: string,
    @Body() body: EditionRequest,
  ): Promise<CreatedResponse> {
    return { id: await this.editions.create(tx, acting, festivalId, body) };
  }

  @Get('editions/:editionId')
  @Permits(festivalsPermissions.view)
  @Tagged()
  async edition(
    @Acting() { organiserId }: ActingForOrganiser,
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
    @Acting() acting: ActingForOrganiser,
    @IdParam('editionId') editionId: string,
    @Query() { zoneChange }: ZoneChangeRequest,
    @Body() body: EditionRequest,
  ): Promise<void> {
    await this.editions.edit(tx, acting, editionId, { ...body, zoneChange });
  }
}
