import { Body, Controller, Delete, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { matchmakingPermissions } from '#lib/matchmaking';
import { Need, Needs } from '#lib/recommendations';
import type { Tx } from '#platform/database';
import { ActingAtPlace } from '#lib/identity';
import { Creates, Edits, IdParam, Transaction, Writes } from '#platform/http';
import { Permits } from '../access/access.decorators.js';
import { Acting } from '../access/acting.decorator.js';
import { NeedRequest } from './needs.request.js';
import { NeedListResponse, OwnNeedResponse } from './needs.response.js';
import { presentOwnNeed } from './needs.presenter.js';
import { OwnPlace } from '../matchmaking/own-place.js';

@ApiTags('matchmaking')
@Controller('organisations/:organisationId/fairs/:fairId/needs')
export class NeedsController {
  constructor(
    private readonly needs: Needs,
    private readonly place: OwnPlace,
  ) {}

  /** What the organisation looks for at the fair. */
  @Get()
  @Permits(matchmakingPermissions.meet)
  async list(@Acting() acting: ActingAtPlace): Promise<NeedListResponse> {
    const own = await this.place.of(acting);
    return { items: (await this.needs.of(own)).map(presentOwnNeed) };
  }

  @Post()
  @Permits(matchmakingPermissions.meet)
  @Creates()
  async add(
    @Acting() acting: ActingAtPlace,
    @Body() body: NeedRequest,
    @Transaction() tx: Tx,
  ): Promise<OwnNeedResponse> {
    const own = await this.place.of(acting, tx);
    return presentOwnNeed(await this.needs.add(tx, own, body));
  }

  @Put(':needId')
  @Permits(matchmakingPermissions.meet)
  @Edits(Need, 'needId')
  async change(
    @Acting() acting: ActingAtPlace,
    @IdParam('needId') needId: string,
    @Body() body: NeedRequest,
    @Transaction() tx: Tx,
  ): Promise<OwnNeedResponse> {
    const own = await this.place.of(acting, tx);
    return presentOwnNeed(await this.needs.change(tx, own, needId, body));
  }

  @Delete(':needId')
  @HttpCode(204)
  @Permits(matchmakingPermissions.meet)
  @Writes()
  async remove(
    @Acting() acting: ActingAtPlace,
    @IdParam('needId') needId: string,
    @Transaction() tx: Tx,
  ): Promise<void> {
    await this.needs.remove(tx, await this.place.of(acting, tx), needId);
  }
}
