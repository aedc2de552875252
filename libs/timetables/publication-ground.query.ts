import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { tablesFor } from '#lib/matching';
import { type ProgrammeBoard } from '#lib/matchmaking';
import { databaseNow, selectRows } from '#platform/database';
import { type Spot, takenKey } from './domain/occupied.js';
import type { Ground, PlannedEntry, StandingMeeting } from './domain/publication-plan.js';
import { Entry } from './entities/entry.entity.js';
import type { Run } from './entities/run.entity.js';
import { type SeatedMeeting, StandingQuery } from './standing.query.js';

const MADE = `
  SELECT DISTINCT made.meeting_id AS meetingId FROM timetables_change made
  JOIN timetables_publication publication ON publication.id = made.publication_id
  WHERE publication.fair_id = ? AND made.kind = 'added'`;

/** What stands when a run is published, and where there would be room. */
@Injectable()
export class PublicationGround {
  constructor(private readonly standing: StandingQuery) {}

  async of(manager: EntityManager, { id, fairId }: Run, board: ProgrammeBoard): Promise<Ground> {
    const now = await databaseNow(manager);
    const coming = { ...board, slots: board.slots.filter(({ start }) => start > now) };
    const entries = await manager.find(Entry, { where: { runId: id }, order: { weight: 'DESC', id: 'ASC' } });
    const meetings = await this.standing.meetings(manager, fairId);
    const absences = await this.standing.absences(manager, fairId);
    const made = await selectRows<{ meetingId: string }>(manager, MADE, [fairId]);
    const madeIds = new Set(made.map(({ meetingId }) => meetingId));
    return {
      entries: entries.map((entry) => plannedOf(entry, coming)),
      meetings: meetings
        .filter(({ slotStart }) => slotStart > now)
        .map((meeting) => standingOf(meeting, { fromTimetable: madeIds.has(meeting.id) })),
      away: new Set([...absences.map(awayKey), ...removedTables(entries, coming)]),
      otherSpots: (entry) => otherSpots(entry, coming),
    };
  }
}

const awayKey = ({ whoId, slotStart }: { whoId: string; slotStart: Date }): string =>
  takenKey(whoId, slotStart);

function plannedOf(entry: Entry, { slots }: ProgrammeBoard): PlannedEntry {
  const { slotStart, tableId, interpreterId, seats } = entry;
  const slot = slots.find(({ start }) => start.getTime() === slotStart?.getTime());
  const spot = slot && tableId ? { slotStart: slot.start, tableId, interpreterId, seats } : null;
  return { ...entry, spot, isOver: slotStart !== null && !slot };
}

/** Where the run counts on a table that the programme no longer has. */
function removedTables(entries: readonly Entry[], { tables }: ProgrammeBoard): string[] {
  const known = new Set(tables.map(({ id }) => id));
  return entries.flatMap(({ tableId, slotStart }) =>
    tableId && slotStart && !known.has(tableId) ? [takenKey(tableId, slotStart)] : [],
  );
}

const standingOf = (
  { tableId, slotStart, interpreterId, seats, ...meeting }: SeatedMeeting,
  { fromTimetable }: Pick<StandingMeeting, 'fromTimetable'>,
): StandingMeeting => ({
  ...meeting,
  spot: { slotStart, tableId: tableId!, interpreterId, seats },
  fromTimetable,
});

/** Every coming slot with every table for the pair, in their order. */
function* otherSpots({ seats, spot }: PlannedEntry, { slots, tables }: ProgrammeBoard): Generator<Spot> {
  const fitting = tablesFor(
    tables,
    seats.map(({ participantId }) => participantId),
  );
  for (const { start } of slots)
    for (const { id } of fitting)
      yield { slotStart: start, tableId: id, interpreterId: spot?.interpreterId ?? null, seats };
}
