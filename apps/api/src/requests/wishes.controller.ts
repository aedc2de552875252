import { Body, Controller, Delete, Get, HttpCode, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { matchmakingPermissions } from '#lib/matchmaking';
import { Wishes, WishesQuery, type WishLine } from '#lib/requests';
import { ActingAtPlace } from '#lib/identity';
import type { Tx } from '#platform/database';
import { IdParam, Transaction, Writes } from '#platform/http';
import { Permits } from '../access/access.decorators.js';
import { OwnPlace } from '../matchmaking/own-place.js';
import { Acting } from '../access/acting.decorator.js';
import { WishRequest } from './wishes.request.js';
import { WishListResponse, WishResponse } from './wishes.response.js';

@ApiTags('matchmaking')
@Controller('organisations/:organisationId/fairs/:fairId/matchmaking/wishes')
export class WishesController {
  constructor(
    private readonly wishes: Wishes,
    private readonly query: WishesQuery,
    private readonly place: OwnPlace,
  ) {}

  /** Whom the organisation wishes to meet, and whom not. */
  @Get()
  @Permits(matchmakingPermissions.meet)
  async list(@Acting() acting: ActingAtPlace): Promise<WishListResponse> {
    const lines = await this.query.ofParticipant(await this.place.of(acting));
    return { items: lines.map(present) };
  }

  /** Wishes to meet a participant of the other side, or not to, in place of the former wish. The other side does not see it. */
  @Put(':participantId')
  @HttpCode(204)
  @Permits(matchmakingPermissions.meet)
  @Writes()
  async set(
    @Acting() acting: ActingAtPlace,
    @IdParam('participantId') participantId: string,
    @Body() { kind }: WishRequest,
    @Transaction() tx: Tx,
  ): Promise<void> {
    const own = await this.place.of(acting, tx);
    await this.wishes.set(tx, own, participantId, kind, acting.actorId);
  }

  /** Takes a wish back. */
  @Delete(':participantId')
  @HttpCode(204)
  @Permits(matchmakingPermissions.meet)
  @Writes()
  async clear(
    @Acting() acting: ActingAtPlace,
    @IdParam('participantId') participantId: string,
    @Transaction() tx: Tx,
  ): Promise<void> {
    await this.wishes.clear(tx, await this.place.of(acting, tx), participantId);
  }
}

const present = ({ createdAt, ...line }: WishLine): WishResponse => ({
  ...line,
  createdAt: createdAt.toISOString(),
});
