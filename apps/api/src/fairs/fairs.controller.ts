import { Body, Controller, Get, HttpCode, Inject, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Fair, Fairs, fairsPermissions, FairsQuery } from '#lib/fairs';
import { Actor } from '#lib/identity';
import { Clock, type UiLanguage } from '#lib/kernel';
import type { Tx } from '#platform/database';
import { Creates, Edits, IdParam, Language, Tagged, Transaction, Writes } from '#platform/http';
import { Caller, Permits } from '../access/access.decorators.js';
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
    @IdParam('organiserId') organiserId: string,
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
  async one(
    @IdParam('organiserId') organiserId: string,
    @IdParam('fairId') fairId: string,
  ): Promise<FairResponse> {
    return presentFair(await this.list.one(organiserId, fairId), this.clock.now());
  }

  /** Makes a fair as a draft that only the organiser sees. */
  @Post()
  @Permits(fairsPermissions.edit)
  @Creates()
  async create(
    @Transaction() tx: Tx,
    @IdParam('organiserId') organiserId: string,
    @Caller() actor: Actor,
    @Body() body: FairRequest,
  ): Promise<FairResponse> {
    return presentFair(await this.fairs.create(tx, organiserId, body, actor.accountId), this.clock.now());
  }

  @Put(':fairId')
  @Permits(fairsPermissions.edit)
  @Edits(Fair, 'fairId')
  async edit(
    @Transaction() tx: Tx,
    @IdParam('organiserId') organiserId: string,
    @IdParam('fairId') fairId: string,
    @Caller() actor: Actor,
    @Query() { zoneChange }: ZoneChangeRequest,
    @Body() body: FairRequest,
  ): Promise<FairResponse> {
    const address = { organiserId, fairId, actorId: actor.accountId };
    return presentFair(await this.fairs.edit(tx, address, { ...body, zoneChange }), this.clock.now());
  }

  /** Opens, closes, reopens, starts or ends the fair. */
  @Post(':fairId/state')
  @HttpCode(200)
  @Permits(fairsPermissions.edit)
  @Writes()
  async move(
    @Transaction() tx: Tx,
    @IdParam('organiserId') organiserId: string,
    @IdParam('fairId') fairId: string,
    @Caller() actor: Actor,
    @Body() { verb }: FairStateRequest,
  ): Promise<FairResponse> {
    const address = { organiserId, fairId, actorId: actor.accountId };
    return presentFair(await this.fairs.move(tx, address, verb), this.clock.now());
  }
}
