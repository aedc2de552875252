import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import type { FairPath } from '#lib/identity';
import { tablesFor } from '#lib/matching';
import { Meeting, Place, type ProgrammeBoard, ProgrammeQuery, type Slot } from '#lib/matchmaking';
import { Database, databaseNow } from '#platform/database';
import { httpErrors } from '#platform/http';
import { type Interpretation, Interpreting } from '../interpreting/interpreting.service.js';
import { meetingsErrors } from '../meetings.errors.js';
import { Seating } from '../seating.service.js';

/** A slot to which a meeting can move. */
export interface MeetingSpot {
  slot: Slot;
  /** The free tables for these two, the best first. */
  tableIds: string[];
  interpretation: Interpretation;
}

/** Where a meeting that stands could be instead. */
@Injectable()
export class MeetingSpotsQuery {
  constructor(
    private readonly programmes: ProgrammeQuery,
    private readonly seating: Seating,
    private readonly interpreting: Interpreting,
    private readonly database: Database,
  ) {}

  /**
   * The coming slots in which everybody of the meeting is free and a table is left, in the order of time; its own slot when
   * another table is free in it. As many statements whatever the number of slots. Throws `http.not-found`, and
   * `matchmaking.meeting-ended` for a meeting that is cancelled or has begun.
   */
  async of({ organiserId, fairId }: FairPath, meetingId: string): Promise<MeetingSpot[]> {
    const { manager } = this.database;
    const board = await this.programmes.ofOrganiser(manager, organiserId, fairId);
    const meeting = await manager.findOneBy(Meeting, { id: meetingId, organiserId, fairId });
    if (!meeting) throw httpErrors.notFound();
    const now = await databaseNow(manager);
    if (meeting.state !== 'scheduled' || meeting.slotStart <= now) throw meetingsErrors.meetingEnded();
    const coming = board.slots.filter(({ start }) => start > now);
    const participantIds = await this.seating.withCompanions(manager, [meeting.buyerId, meeting.exhibitorId]);
    const seats = await this.seating.freeSeatsIn(
      manager,
      { participantIds, leaving: meetingId },
      coming.map(({ start }) => start),
    );
    const tables = await this.tablesBySlot(manager, board, { meeting, participantIds });
    const interpretation = await this.interpreting.prospects(manager, board, meeting, seats);
    return coming
      .filter(({ start }) => seats.has(start.getTime()))
      .map((slot) => ({
        slot,
        tableIds: tables(slot),
        interpretation: interpretation.get(slot.start.getTime())!,
      }))
      .filter(({ tableIds }) => tableIds.length > 0);
  }

  private async tablesBySlot(
    manager: EntityManager,
    { tables }: ProgrammeBoard,
    { meeting, participantIds }: { meeting: Meeting; participantIds: readonly string[] },
  ): Promise<(slot: Slot) => string[]> {
    const ids = tablesFor(tables, participantIds).map(({ id }) => id);
    const places = await manager.findBy(Place, { fairId: meeting.fairId, tableId: In(ids) });
    // The meeting's own table counts as taken: to move there would be no move.
    const taken = new Set(places.map(({ slotStart, tableId }) => `${slotStart.getTime()} ${tableId}`));
    return ({ start }) => ids.filter((id) => !taken.has(`${start.getTime()} ${id}`));
  }
}
