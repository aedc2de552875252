import { Body, Controller, Get, HttpCode, Post, Put, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { matchmakingPermissions } from '#lib/matchmaking';
import { MeetingChanges, MeetingSpotsQuery } from '#lib/meetings';
import { ActingAtFair } from '#lib/identity';
import type { Tx } from '#platform/database';
import { IdParam, Transaction, Writes } from '#platform/http';
import { Permits } from '../access/access.decorators.js';
import { Acting } from '../access/acting.decorator.js';
import { OwnFair } from '../fairs/own-fair.guard.js';
import {
  MeetingCancellationRequest,
  MeetingPinRequest,
  MoveToTableRequest,
} from './meeting-changes.request.js';
import { MeetingSpotsResponse } from './meeting-changes.response.js';
import { presentSlot } from '../matchmaking/slot.response.js';

@ApiTags('matchmaking')
@Controller('organisers/:organiserId/fairs/:fairId/matchmaking/meetings/:meetingId')
@UseGuards(OwnFair)
export class MeetingChangesController {
  constructor(
    private readonly spots: MeetingSpotsQuery,
    private readonly changes: MeetingChanges,
  ) {}

  /** The coming slots and tables to which the meeting can move. */
  @Get('spots')
  @Permits(matchmakingPermissions.view)
  async spotsOf(
    @Acting() acting: ActingAtFair,
    @IdParam('meetingId') meetingId: string,
  ): Promise<MeetingSpotsResponse> {
    const spots = await this.spots.of(acting, meetingId);
    return { items: spots.map(({ slot, ...spot }) => ({ slot: presentSlot(slot), ...spot })) };
  }

  /** Moves a meeting for its participants, who get a mail. */
  @Post('move')
  @HttpCode(204)
  @Permits(matchmakingPermissions.edit)
  @Writes()
  async move(
    @Acting() acting: ActingAtFair,
    @IdParam('meetingId') meetingId: string,
    @Body() { slotStart, tableId = null }: MoveToTableRequest,
    @Transaction() tx: Tx,
  ): Promise<void> {
    await this.changes.move(tx, meetingId, { slotStart, tableId }, acting);
  }

  /** Pins a meeting where it is for the timetables to come, or lets it go. */
  @Put('pin')
  @HttpCode(204)
  @Permits(matchmakingPermissions.edit)
  @Writes()
  setPinned(
    @Acting() acting: ActingAtFair,
    @IdParam('meetingId') meetingId: string,
    @Body() { pinned }: MeetingPinRequest,
    @Transaction() tx: Tx,
  ): Promise<void> {
    return this.changes.setPinned(tx, meetingId, pinned, acting);
  }

  /** Cancels a meeting for its participants, who get a mail with the reason, if one is given. */
  @Post('cancellation')
  @HttpCode(204)
  @Permits(matchmakingPermissions.edit)
  @Writes()
  cancel(
    @Acting() acting: ActingAtFair,
    @IdParam('meetingId') meetingId: string,
    @Body() { reason }: MeetingCancellationRequest,
    @Transaction() tx: Tx,
  ): Promise<void> {
    return this.changes.cancel(tx, meetingId, acting, reason || null);
  }
}
