import { Body, Controller, Delete, Get, HttpCode, Put, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Entries, timetablesPermissions, RunReviewQuery } from '#lib/timetables';
import type { Tx } from '#platform/database';
import { ActingAtFair } from '#lib/identity';
import { IdParam, Transaction, Writes } from '#platform/http';
import { Permits } from '../access/access.decorators.js';
import { Acting } from '../access/acting.decorator.js';
import { OwnFair } from '../fairs/own-fair.guard.js';
import { presentBoard, presentDifference, presentPlaced, presentQuality } from './board.presenter.js';
import { EntryPinRequest, EntrySpotRequest } from './board.request.js';
import {
  EntrySpotListResponse,
  PlacedEntryResponse,
  RunDifferenceListResponse,
  TimetableBoardResponse,
  TimetableQualityResponse,
} from './board.response.js';

@ApiTags('timetables')
@Controller('organisers/:organiserId/fairs/:fairId/timetables/:runId')
@UseGuards(OwnFair)
export class TimetableBoardController {
  constructor(
    private readonly review: RunReviewQuery,
    private readonly entries: Entries,
  ) {}

  /** All that a board of the run shows: its entries, and the slots, tables and interpreters they are held in. */
  @Get('board')
  @Permits(timetablesPermissions.view)
  async board(
    @Acting() acting: ActingAtFair,
    @IdParam('runId') runId: string,
  ): Promise<TimetableBoardResponse> {
    return presentBoard(await this.review.board(acting, runId));
  }

  /** How well the run serves each participant, the worst served first. */
  @Get('quality')
  @Permits(timetablesPermissions.view)
  async quality(
    @Acting() acting: ActingAtFair,
    @IdParam('runId') runId: string,
  ): Promise<TimetableQualityResponse> {
    return presentQuality(await this.review.quality(acting, runId));
  }

  /** What this run has otherwise than another one. */
  @Get('differences/:otherRunId')
  @Permits(timetablesPermissions.view)
  async differences(
    @Acting() acting: ActingAtFair,
    @IdParam('runId') runId: string,
    @IdParam('otherRunId') otherRunId: string,
  ): Promise<RunDifferenceListResponse> {
    return { items: (await this.review.differences(acting, runId, otherRunId)).map(presentDifference) };
  }

  /** Every slot to come as it looks from one entry: what would be in its way. */
  @Get('entries/:entryId/spots')
  @Permits(timetablesPermissions.view)
  async spots(
    @Acting() acting: ActingAtFair,
    @IdParam('runId') runId: string,
    @IdParam('entryId') entryId: string,
  ): Promise<EntrySpotListResponse> {
    const spots = await this.entries.spots(acting, { runId, entryId });
    return {
      items: spots.map(({ slot, conflicts, freeTableIds, close }) => ({
        slotStart: slot.start.toISOString(),
        conflicts,
        freeTableIds,
        close,
      })),
    };
  }

  /** Puts an entry of a draft into a slot. */
  @Put('entries/:entryId/spot')
  @Permits(timetablesPermissions.edit)
  @Writes()
  async place(
    @Acting() acting: ActingAtFair,
    @IdParam('runId') runId: string,
    @IdParam('entryId') entryId: string,
    @Body() { slotStart, tableId }: EntrySpotRequest,
    @Transaction() tx: Tx,
  ): Promise<PlacedEntryResponse> {
    return presentPlaced(await this.entries.place(tx, acting, { runId, entryId }, { slotStart, tableId }));
  }

  /** Takes an entry of a draft out of its slot. */
  @Delete('entries/:entryId/spot')
  @HttpCode(204)
  @Permits(timetablesPermissions.edit)
  @Writes()
  takeOut(
    @Acting() acting: ActingAtFair,
    @IdParam('runId') runId: string,
    @IdParam('entryId') entryId: string,
    @Transaction() tx: Tx,
  ): Promise<void> {
    return this.entries.remove(tx, acting, { runId, entryId });
  }

  /** Pins an entry of a draft where it is, or lets it go. */
  @Put('entries/:entryId/pin')
  @HttpCode(204)
  @Permits(timetablesPermissions.edit)
  @Writes()
  pin(
    @Acting() acting: ActingAtFair,
    @IdParam('runId') runId: string,
    @IdParam('entryId') entryId: string,
    @Body() { pinned }: EntryPinRequest,
    @Transaction() tx: Tx,
  ): Promise<void> {
    return this.entries.setPinned(tx, acting, { runId, entryId }, pinned);
  }
}
