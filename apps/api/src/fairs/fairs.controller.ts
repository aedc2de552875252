import { Body, Controller, Get, HttpCode, Inject, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Fair, Fairs, fairsPermissions, FairsQuery } from '#lib/fairs';
import { ActingAtFair, ActingForOrganiser } from '#lib/identity';
import { Clock, type UiLanguage } from '#lib/kernel';
import type { Tx } from '#platform/database';
import { Creates, Edits, Language, Tagged, Transaction, Writes } from '#platform/http';
import { Permits } from '../access/access.decorators.js';
import { Acting } from '../access/acting.decorator.js';
import { ZoneChangeRequest } from '../festivals/moves.request.js';
import { presentFair, presentFairItem } from './fairs.presenter.js';
import { FairRequest, FairStateRequest } from './fairs.request.js';
import { FairListResponse, FairResponse } from './fairs.response.js';

@ApiTags('fairs')
@Controller('organisers/:organiserId/fairs')
export class FairsController {
  constructor(
    private readonly list: FairsQuery,
    private readonly fairs: Fairs,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** The organiser's fairs, the latest first. */
  @Get()
  @Permits(fairsPermissions.view)
  async all(
    @Acting() { organiserId }: ActingForOrganiser,
    @Language() language: UiLanguage,
  ): Promise<FairListResponse> {
    const fairs = await this.list.ofOrganiser(organiserId);
    const booths = await this.list.rentableBooths(organiserId);
    const now = this.clock.now();
    const present = (fair: Fair) =>
      presentFairItem(fair, { rentableBooths: booths.get(fair.id) ?? 0, language, now });
    return { items: fairs.map(present) };
  }

  @Get(':fairId')
  @Permits(fairsPermissions.view)
  @Tagged()
  async one(@Acting() { organiserId, fairId }: ActingAtFair): Promise<FairResponse> {
    return presentFair(await this.list.one(organiserId, fairId), this.clock.now());
  }

  /** Makes a fair as a draft that only the organiser sees. */
  @Post()
  @Permits(fairsPermissions.edit)
  @Creates()
  async create(
    @Transaction() tx: Tx,
    @Acting() acting: ActingForOrganiser,
    @Body() body: FairRequest,
  ): Promise<FairResponse> {
    return presentFair(await this.fairs.create(tx, acting, body), this.clock.now());
  }

  @Put(':fairId')
  @Permits(fairsPermissions.edit)
  @Edits(Fair, 'fairId')
  async edit(
    @Transaction() tx: Tx,
    @Acting() acting: ActingAtFair,
    @Query() { zoneChange }: ZoneChangeRequest,
    @Body() body: FairRequest,
  ): Promise<FairResponse> {
    return presentFair(await this.fairs.edit(tx, acting, { ...body, zoneChange }), this.clock.now());
  }

  /** Opens, closes, reopens, starts or ends the fair. */
  @Post(':fairId/state')
  @HttpCode(200)
  @Permits(fairsPermissions.edit)
  @Writes()
  async move(
    @Transaction() tx: Tx,
    @Acting() acting: ActingAtFair,
    @Body() { verb }: FairStateRequest,
  ): Promise<FairResponse> {
    return presentFair(await this.fairs.move(tx, acting, verb), this.clock.now());
  }
}
