import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ProgrammeQuery } from '#lib/matchmaking';
import { InterpreterNeedsQuery, type Seat } from '#lib/meetings';
import { databaseNow, type Tx, Database } from '#platform/database';
import type { ActingAtFair, FairPath } from '#lib/identity';
import { Events } from '#platform/events';
import { httpErrors } from '#platform/http';
import { ConflictBoard } from './domain/conflicts.js';
import { takenKey } from './domain/occupied.js';
import { absentKeys, type EntrySpot, spotsOf, type Surroundings } from './domain/spots.js';
import { closeEntries } from './domain/tables/walks.js';
import { Entry } from './entities/entry.entity.js';
import type { Run } from './entities/run.entity.js';
import { RunsQuery } from './runs/runs.query.js';
import { Runs } from './runs/runs.service.js';
import { StandingQuery } from './standing.query.js';
import { timetablesErrors } from './timetables.errors.js';
import {
  timetableEntryPinned,
  timetableEntryPlaced,
  timetableEntryRemoved,
  timetableEntryUnpinned,
} from './timetables.events.js';

/** Where an entry is to go; no table: the first free one. */
export interface WantedSpot {
  slotStart: Date;
  tableId: string | null;
}

/** Where an entry is now, and who translates. */
export interface PlacedSpot {
  slotStart: Date;
  tableId: string;
  interpreterId: string | null;
}

/** Changes a draft by hand. */
@Injectable()
export class Entries {
  constructor(
    private readonly query: RunsQuery,
    private readonly runs: Runs,
    private readonly programmes: ProgrammeQuery,
    private readonly interpreters: InterpreterNeedsQuery,
    private readonly standing: StandingQuery,
    private readonly events: Events,
    private readonly database: Database,
  ) {}

  /** Every slot to come, with what stands in the way of this entry. Throws `http.not-found`. */
  async spots(fair: FairPath, { runId, entryId }: { runId: string; entryId: string }): Promise<EntrySpot[]> {
    const { manager } = this.database;
    const run = await this.query.one(fair, runId);
    const entry = await manager.findOneBy(Entry, { id: entryId, runId: run.id });
    if (!entry) throw httpErrors.notFound();
    return spotsOf(entry, await this.surroundingsOf(manager, run, entry));
  }

  /**
   * Puts an entry into a slot, with its interpreter or another who is free then. Locks the run. Throws `timetables.not-a-draft`, `.unknown-slot`, `.unknown-table` and
   * `.spot-taken`, which names what is in the way.
   */
  async place(
    tx: Tx,
    acting: ActingAtFair,
    { runId, entryId }: { runId: string; entryId: string },
    wanted: WantedSpot,
  ): Promise<PlacedSpot> {
    const { run, entry } = await this.lock(tx, acting, { runId, entryId });
    const surroundings = await this.surroundingsOf(tx, run, entry);
    const spot = spotsOf(entry, surroundings).find(
      ({ slot }) => slot.start.getTime() === wanted.slotStart.getTime(),
    );
    if (!spot) throw timetablesErrors.unknownSlot({ field: 'slotStart' });
    const tableId = wanted.tableId ?? spot.freeTableIds[0] ?? null;
    if (spot.conflicts.length > 0 || tableId === null || !spot.freeTableIds.includes(tableId))
      throw timetablesErrors.spotTaken({
        field: 'slotStart',
        conflicts: [
          ...spot.conflicts,
          ...(tableId ? surroundings.board.ofTable(entry, spot.slot.start, tableId) : []),
        ],
      });
    const placed = { slotStart: spot.slot.start, tableId, interpreterId: spot.interpreterId };
    await tx.update(Entry, { id: entry.id }, { ...placed, unmet: null });
    await this.record(tx, acting, { run, entry, event: timetableEntryPlaced });
    return placed;
  }

  /** Takes an entry out of its slot; it stays in the run as unmet, and keeps its interpreter for when it is put back. Locks the run. Throws `timetables.not-a-draft`. */
  async remove(tx: Tx, acting: ActingAtFair, ids: { runId: string; entryId: string }): Promise<void> {
    const { run, entry } = await this.lock(tx, acting, ids);
    const nowhere = { slotStart: null, tableId: null, pinned: false };
    await tx.update(Entry, { id: entry.id }, { ...nowhere, unmet: { reason: 'removed' } });
    await this.record(tx, acting, { run, entry, event: timetableEntryRemoved });
  }

  /** Pins an entry where it is, or lets it go. Locks the run. Throws `timetables.not-a-draft`. */
  async setPinned(
    tx: Tx,
    acting: ActingAtFair,
    ids: { runId: string; entryId: string },
    pinned: boolean,
  ): Promise<void> {
    const { run, entry } = await this.lock(tx, acting, ids);
    const isPinned = pinned && entry.slotStart !== null;
    if (isPinned === entry.pinned) return;
    await tx.update(Entry, { id: entry.id }, { pinned: isPinned });
    const event = isPinned ? timetableEntryPinned : timetableEntryUnpinned;
    await this.record(tx, acting, { run, entry, event });
  }

  private async lock(
    tx: Tx,
    acting: ActingAtFair,
    { runId, entryId }: { runId: string; entryId: string },
  ): Promise<{ run: Run; entry: Entry }> {
    const run = await this.runs.lock(tx, acting, runId);
    if (run.state !== 'finished' || (run.stage !== 'draft' && run.stage !== 'provisional'))
      throw timetablesErrors.notADraft();
    const entry = await tx.findOneBy(Entry, { id: entryId, runId });
    if (!entry) throw httpErrors.notFound();
    return { run, entry };
  }

  private async surroundingsOf(manager: EntityManager, run: Run, entry: Entry): Promise<Surroundings> {
    const { organiserId, fairId } = run;
    const { programme, slots, tables } = await this.programmes.ofOrganiser(manager, organiserId, fairId);
    const now = await databaseNow(manager);
    const absences = await this.standing.absences(manager, run);
    const entries = await manager.findBy(Entry, { runId: run.id });
    const away = new Set([
      ...absences.map(({ whoId, slotStart }) => takenKey(whoId, slotStart)),
      ...absentKeys(run.options, entry, slots),
    ]);
    const able = await this.interpreters.ableFor(manager, run, headsOf(entry));
    const interpreterIds = able.map(({ id }) => id);
    return {
      slots: slots.filter(({ start }) => start > now),
      tables: tables.filter(({ id }) => !run.options.closedTableIds.includes(id)),
      closeTo: closeEntries(entry, entries, { slots, walkMinutes: programme?.walkMinutes ?? 0 }),
      board: new ConflictBoard(entries, away),
      interpreterIds: interpreterIds.toSorted(
        (a, b) => Number(b === entry.interpreterId) - Number(a === entry.interpreterId),
      ),
    };
  }

  private async record(
    tx: Tx,
    { organiserId, actorId }: ActingAtFair,
    { run, entry, event }: { run: Run; entry: Entry; event: typeof timetableEntryPlaced },
  ): Promise<void> {
    const { id, fairId, number } = run;
    const { buyerId, exhibitorId } = entry;
    const data = { fairId, number, buyerId, exhibitorId };
    await this.events.record(tx, event, { organiserId, actorId, subjectId: id, data });
  }
}

/** Those who sit there for the two sides; members of a delegation besides them are not asked for their languages. */
function headsOf({ seats, buyerId, exhibitorId }: Entry): [Seat, Seat] {
  const seatOf = (id: string) => seats.find(({ participantId }) => participantId === id)!;
  return [seatOf(buyerId), seatOf(exhibitorId)];
}
