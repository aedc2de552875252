import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ProgrammeQuery, type Slot, tablesFor } from '#lib/matchmaking';
import { databaseNow, type Tx } from '#platform/database';
import { Events } from '#platform/events';
import { httpErrors } from '#platform/http';
import { type Conflict, ConflictBoard } from './domain/conflicts.js';
import { takenKey } from './domain/occupied.js';
import { Entry } from './entities/entry.entity.js';
import type { Run } from './entities/run.entity.js';
import { type By, Runs } from './runs.service.js';
import { StandingQuery } from './standing.query.js';
import { timetablesErrors } from './timetables.errors.js';
import { timetableEntryPlaced } from './timetables.events.js';

/** A slot as it looks from one entry: what is in its way there. */
export interface EntrySpot {
  slot: Slot;
  /** Empty: it fits. */
  conflicts: Conflict[];
  /** Tables that are free for it then. */
  freeTableIds: string[];
}

/** Where an entry is to go; no table: the first free one. */
export interface WantedSpot {
  slotStart: Date;
  tableId: string | null;
}

/** Changes a draft by hand. */
@Injectable()
export class Entries {
  constructor(
    private readonly runs: Runs,
    private readonly programmes: ProgrammeQuery,
    private readonly standing: StandingQuery,
    private readonly events: Events,
  ) {}

  /** Every slot to come, with what stands in the way of this entry. Throws `http.not-found`. */
  async spots(
    manager: EntityManager,
    by: Omit<By, 'actorId'>,
    { runId, entryId }: { runId: string; entryId: string },
  ): Promise<EntrySpot[]> {
    const run = await this.runs.one(manager, by, runId);
    const entry = await manager.findOneBy(Entry, { id: entryId, runId: run.id });
    if (!entry) throw httpErrors.notFound();
    return this.spotsOf(manager, run, entry);
  }

  /**
   * Puts an entry into a slot. Locks the run. Throws `timetables.not-a-draft`, `.unknown-slot`, `.unknown-table` and
   * `.spot-taken`, which names what is in the way.
   */
  async place(
    tx: Tx,
    by: By,
    { runId, entryId }: { runId: string; entryId: string },
    wanted: WantedSpot,
  ): Promise<void> {
    const { run, entry } = await this.lock(tx, by, { runId, entryId });
    const spots = await this.spotsOf(tx, run, entry);
    const spot = spots.find(({ slot }) => slot.start.getTime() === wanted.slotStart.getTime());
    if (!spot) throw timetablesErrors.unknownSlot({ field: 'slotStart' });
    const tableId = wanted.tableId ?? spot.freeTableIds[0] ?? null;
    if (spot.conflicts.length > 0 || tableId === null || !spot.freeTableIds.includes(tableId))
      throw timetablesErrors.spotTaken({
        field: 'slotStart',
        conflicts: await this.inTheWay(tx, run, { entry, spot, tableId }),
      });
    await tx.update(Entry, { id: entry.id }, { slotStart: spot.slot.start, tableId, unmet: null });
    await this.record(tx, by, run, entry);
  }

  /** Takes an entry out of its slot; it stays in the run as unmet, and keeps its interpreter for when it is put back. Locks the run. Throws `timetables.not-a-draft`. */
  async remove(tx: Tx, by: By, ids: { runId: string; entryId: string }): Promise<void> {
    const { run, entry } = await this.lock(tx, by, ids);
    const nowhere = { slotStart: null, tableId: null, pinned: false };
    await tx.update(Entry, { id: entry.id }, { ...nowhere, unmet: { reason: 'removed' } });
    await this.record(tx, by, run, entry);
  }

  /** Pins an entry where it is, or lets it go. Locks the run. Throws `timetables.not-a-draft`. */
  async setPinned(tx: Tx, by: By, ids: { runId: string; entryId: string }, pinned: boolean): Promise<void> {
    const { entry } = await this.lock(tx, by, ids);
    await tx.update(Entry, { id: entry.id }, { pinned: pinned && entry.slotStart !== null });
  }

  private async lock(
    tx: Tx,
    by: By,
    { runId, entryId }: { runId: string; entryId: string },
  ): Promise<{ run: Run; entry: Entry }> {
    const run = await this.runs.lock(tx, by, runId);
    if (run.state !== 'finished' || (run.stage !== 'draft' && run.stage !== 'provisional'))
      throw timetablesErrors.notADraft();
    const entry = await tx.findOneBy(Entry, { id: entryId, runId });
    if (!entry) throw httpErrors.notFound();
    return { run, entry };
  }

  private async spotsOf(manager: EntityManager, run: Run, entry: Entry): Promise<EntrySpot[]> {
    const { slots, tables } = await this.programmes.ofOrganiser(manager, run.organiserId, run.fairId);
    const now = await databaseNow(manager);
    const board = await this.boardOf(manager, run);
    const fitting = tablesFor(
      tables,
      entry.seats.map(({ participantId }) => participantId),
    ).map(({ id }) => id);
    return slots
      .filter(({ start }) => start > now)
      .map((slot) => ({
        slot,
        conflicts: board.ofPeople(entry, slot.start),
        freeTableIds: fitting.filter((id) => board.ofTable(entry, slot.start, id).length === 0),
      }));
  }

  private async boardOf(manager: EntityManager, { id, fairId }: Run): Promise<ConflictBoard> {
    const absences = await this.standing.absences(manager, fairId);
    return new ConflictBoard(
      await manager.findBy(Entry, { runId: id }),
      new Set(absences.map(({ whoId, slotStart }) => takenKey(whoId, slotStart))),
    );
  }

  private async inTheWay(
    tx: Tx,
    run: Run,
    { entry, spot, tableId }: { entry: Entry; spot: EntrySpot; tableId: string | null },
  ): Promise<Conflict[]> {
    if (tableId === null) return spot.conflicts;
    const board = await this.boardOf(tx, run);
    return [...spot.conflicts, ...board.ofTable(entry, spot.slot.start, tableId)];
  }

  private async record(tx: Tx, { organiserId, actorId }: By, run: Run, entry: Entry): Promise<void> {
    const { id, fairId, number } = run;
    const { buyerId, exhibitorId } = entry;
    await this.events.record(tx, timetableEntryPlaced, {
      organiserId,
      actorId,
      subjectId: id,
      data: { fairId, number, buyerId, exhibitorId },
    });
  }
}
