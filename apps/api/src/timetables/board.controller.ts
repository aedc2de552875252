import { Body, Controller, Delete, Get, HttpCode, Put, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ActingAtFair } from '#lib/identity';
import { Interpreter, ProgrammeQuery } from '#lib/matchmaking';
import {
  Entries,
  differenceOf,
  qualityOf,
  RunBoardQuery,
  Runs,
  StandingQuery,
  timetablesPermissions,
} from '#lib/timetables';
import { Hall } from '#lib/fairs';
import { Database, type Tx } from '#platform/database';
import { IdParam, Transaction, Writes } from '#platform/http';
import { Permits } from '../access/access.decorators.js';
import { Acting } from '../access/acting.decorator.js';
import { OwnFair } from '../fairs/own-fair.guard.js';
import { presentSlot } from '../matchmaking/slot.response.js';
import { presentEntries, presentPlaced } from './board.presenter.js';
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
    private readonly runs: Runs,
    private readonly entries: Entries,
    private readonly query: RunBoardQuery,
    private readonly programmes: ProgrammeQuery,
    private readonly standing: StandingQuery,
    private readonly database: Database,
  ) {}

  /** All that a board of the run shows: its entries, and the slots, tables and interpreters they are held in. */
  @Get('board')
  @Permits(timetablesPermissions.view)
  async board(
    @Acting() { organiserId, fairId }: ActingAtFair,
    @IdParam('runId') runId: string,
  ): Promise<TimetableBoardResponse> {
    const { manager } = this.database;
    const of = { organiserId, fairId };
    const run = await this.runs.one(manager, of, runId);
    const { fair, slots, tables } = await this.programmes.ofOrganiser(manager, organiserId, fairId);
    const halls = new Map((await manager.findBy(Hall, of)).map(({ id, name }) => [id, name]));
    const interpreters = await manager.find(Interpreter, { where: of, order: { name: 'ASC' } });
    const absences = await this.standing.absences(manager, of);
    return {
      timeZone: fair.timeZone,
      slots: slots.map(presentSlot),
      tables: tables.map(({ id, number, kind, hallId }) => ({
        id,
        number,
        kind,
        hallName: halls.get(hallId ?? '') ?? null,
      })),
      interpreters: interpreters.map(({ id, name, languages }) => ({ id, name, languages })),
      absences: absences.map(({ whoId, slotStart }) => ({ whoId, slotStart: slotStart.toISOString() })),
      participants: [...(await this.query.participants(manager, of)).values()],
      entries: presentEntries(await this.query.entries(manager, run)),
    };
  }

  /** How well the run serves each participant, the worst served first. */
  @Get('quality')
  @Permits(timetablesPermissions.view)
  async quality(
    @Acting() { organiserId, fairId }: ActingAtFair,
    @IdParam('runId') runId: string,
  ): Promise<TimetableQualityResponse> {
    const { manager } = this.database;
    const of = { organiserId, fairId };
    const run = await this.runs.one(manager, of, runId);
    const { fair, programme, slots, tables } = await this.programmes.ofOrganiser(
      manager,
      organiserId,
      fairId,
    );
    const lines = await this.query.entries(manager, run);
    const walkMinutes = programme?.walkMinutes ?? 0;
    const quality = qualityOf(lines, { slots, tables, walkMinutes });
    const { participants, shares, reasons, shortWalks } = quality;
    const known = await this.query.participants(manager, of);
    return {
      currency: fair.currency,
      walkMinutes,
      shortWalks: shortWalks.map(({ participantId, fromSlot, toSlot, ...walk }) => ({
        ...walk,
        name: known.get(participantId)!.name,
        fromSlot: fromSlot.toISOString(),
        toSlot: toSlot.toISOString(),
      })),
      participants: participants.map((served) => {
        const { name, side } = known.get(served.participantId)!;
        return { ...served, name, side };
      }),
      shares,
      reasons,
    };
  }

  /** What this run has otherwise than another one. */
  @Get('differences/:otherRunId')
  @Permits(timetablesPermissions.view)
  async differences(
    @Acting() { organiserId, fairId }: ActingAtFair,
    @IdParam('runId') runId: string,
    @IdParam('otherRunId') otherRunId: string,
  ): Promise<RunDifferenceListResponse> {
    const { manager } = this.database;
    const of = { organiserId, fairId };
    const after = await this.query.entries(manager, await this.runs.one(manager, of, runId));
    const before = await this.query.entries(manager, await this.runs.one(manager, of, otherRunId));
    const names = new Map(
      [...before, ...after].flatMap(({ buyerId, buyerName, exhibitorId, exhibitorName }) => [
        [buyerId, buyerName],
        [exhibitorId, exhibitorName],
      ]),
    );
    return {
      items: differenceOf(before, after).map(({ buyerId, exhibitorId, kind, from, to }) => ({
        buyerName: names.get(buyerId)!,
        exhibitorName: names.get(exhibitorId)!,
        kind,
        fromSlot: from?.slotStart?.toISOString() ?? null,
        fromTableId: from?.tableId ?? null,
        toSlot: to?.slotStart?.toISOString() ?? null,
        toTableId: to?.tableId ?? null,
      })),
    };
  }

  /** Every slot to come as it looks from one entry: what would be in its way. */
  @Get('entries/:entryId/spots')
  @Permits(timetablesPermissions.view)
  async spots(
    @Acting() acting: ActingAtFair,
    @IdParam('runId') runId: string,
    @IdParam('entryId') entryId: string,
  ): Promise<EntrySpotListResponse> {
    const spots = await this.entries.spots(this.database.manager, acting, { runId, entryId });
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
