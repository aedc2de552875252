import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { tablesFor } from '#lib/matching';
import { type ProgrammeBoard } from '#lib/matchmaking';
import { databaseNow, selectRows } from '#platform/database';
import { pairOf } from '../domain/facts.js';
import { type Spot, takenKey } from '../domain/occupied.js';
import type { Ground, PlannedEntry, StandingMeeting } from '../domain/publication-plan.js';
import { absentKeys } from '../domain/spots.js';
import { Entry } from '../entities/entry.entity.js';
import type { Run } from '../entities/run.entity.js';
import { type SeatedMeeting, StandingQuery } from '../standing.query.js';

const MADE = `
  SELECT DISTINCT made.meeting_id AS meetingId FROM timetables_change made
  JOIN timetables_publication publication ON publication.id = made.publication_id
  WHERE publication.organiser_id = ? AND publication.fair_id = ? AND made.kind = 'added'`;

const PRESENT = `
  SELECT own.representative_id AS id FROM matchmaking_representation own
  JOIN matchmaking_participant participant ON participant.id = own.participant_id
  WHERE participant.fair_id = ? AND participant.left_by IS NULL
  UNION SELECT interpreter.id FROM matchmaking_interpreter interpreter WHERE interpreter.fair_id = ?`;
/** Pairs of whom one has taken back since then what they wished: by a no, a withdrawn request, a meeting cancelled by hand, or by leaving. */
const WITHDRAWN = `
  SELECT CASE own.side WHEN 'buyer' THEN own.id ELSE wish.target_id END AS buyerId,
    CASE own.side WHEN 'buyer' THEN wish.target_id ELSE own.id END AS exhibitorId
  FROM matchmaking_wish wish JOIN matchmaking_participant own ON own.id = wish.participant_id
  WHERE own.organiser_id = ? AND wish.fair_id = ? AND wish.kind = 'no'
  UNION SELECT entry.buyer_id, entry.exhibitor_id FROM timetables_entry entry
    JOIN matchmaking_request asked ON asked.id = entry.request_id
    WHERE entry.run_id = ? AND asked.state <> 'accepted'
  UNION SELECT entry.buyer_id, entry.exhibitor_id FROM timetables_entry entry
    JOIN matchmaking_participant gone ON gone.id IN (entry.buyer_id, entry.exhibitor_id)
    WHERE entry.run_id = ? AND gone.left_by IS NOT NULL
  UNION SELECT meeting.buyer_id, meeting.exhibitor_id FROM matchmaking_meeting meeting
    WHERE meeting.organiser_id = ? AND meeting.fair_id = ? AND meeting.cancelled_at > ? AND NOT EXISTS (
      SELECT 1 FROM timetables_change changed WHERE changed.meeting_id = meeting.id AND changed.kind = 'cancelled')`;

/** What stands when a run is published, and where there would be room. */
@Injectable()
export class PublicationGround {
  constructor(private readonly standing: StandingQuery) {}

  async of(manager: EntityManager, run: Run, board: ProgrammeBoard): Promise<Ground> {
    const { id, organiserId, fairId, options } = run;
    const now = await databaseNow(manager);
    const coming = {
      slots: board.slots.filter(({ start }) => start > now),
      tables: board.tables.filter((table) => !options.closedTableIds.includes(table.id)),
    };
    const entries = await manager.find(Entry, { where: { runId: id }, order: { weight: 'DESC', id: 'ASC' } });
    const meetings = await this.standing.meetings(manager, run);
    const absences = await this.standing.absences(manager, run);
    const made = await selectRows<{ meetingId: string }>(manager, MADE, [organiserId, fairId]);
    const madeIds = new Set(made.map(({ meetingId }) => meetingId));
    const withdrawn = new Set((await withdrawnSince(manager, run)).map(pairOf));
    return {
      entries: entries.map((entry) => plannedOf(entry, { ...coming, withdrawn })),
      meetings: meetings
        .filter(({ slotStart }) => slotStart > now)
        .map((meeting) => standingOf(meeting, { fromTimetable: madeIds.has(meeting.id) })),
      away: new Set([
        ...absences.map(awayKey),
        ...entries.flatMap((entry) => absentKeys(options, entry, coming.slots)),
        ...removedKeys(entries, coming, await presentIds(manager, fairId)),
      ]),
      otherSpots: (entry) => otherSpots(entry, coming),
    };
  }
}

/** The slots to come, and the tables that are open. */
type Room = Pick<ProgrammeBoard, 'slots' | 'tables'>;

const withdrawnSince = (
  manager: EntityManager,
  { id, organiserId, fairId, startedAt, createdAt }: Run,
): Promise<{ buyerId: string; exhibitorId: string }[]> =>
  selectRows(manager, WITHDRAWN, [
    ...[organiserId, fairId, id, id],
    ...[organiserId, fairId, startedAt ?? createdAt],
  ]);

/** Those who may sit at a table of the fair: its representatives, and its interpreters. */
async function presentIds(manager: EntityManager, fairId: string): Promise<ReadonlySet<string>> {
  const rows = await selectRows<{ id: string }>(manager, PRESENT, [fairId, fairId]);
  return new Set(rows.map(({ id }) => id));
}

const awayKey = ({ whoId, slotStart }: { whoId: string; slotStart: Date }): string =>
  takenKey(whoId, slotStart);

function plannedOf(
  entry: Entry,
  { slots, withdrawn }: Room & { withdrawn: ReadonlySet<string> },
): PlannedEntry {
  const { slotStart, tableId, interpreterId, seats, formerSlot } = entry;
  const slot = slots.find(({ start }) => start.getTime() === slotStart?.getTime());
  const spot = slot && tableId ? { slotStart: slot.start, tableId, interpreterId, seats } : null;
  return {
    ...entry,
    spot,
    isOver: slotStart !== null && !slot,
    knewMeeting: formerSlot !== null,
    isWithdrawn: withdrawn.has(pairOf(entry)),
  };
}

/** Where the run counts on a table, a person or an interpreter that the fair no longer has. */
function removedKeys(
  entries: readonly Entry[],
  { slots, tables }: Room,
  present: ReadonlySet<string>,
): string[] {
  const there = new Set([...present, ...tables.map(({ id }) => id)]);
  const counted = entries.flatMap(({ tableId, interpreterId, seats }) => [
    ...(tableId ? [tableId] : []),
    ...(interpreterId ? [interpreterId] : []),
    ...seats.map(({ representativeId }) => representativeId),
  ]);
  const gone = [...new Set(counted)].filter((id) => !there.has(id));
  return gone.flatMap((id) => slots.map(({ start }) => takenKey(id, start)));
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
function* otherSpots({ seats, spot }: PlannedEntry, { slots, tables }: Room): Generator<Spot> {
  const fitting = tablesFor(
    tables,
    seats.map(({ participantId }) => participantId),
  );
  for (const { start } of slots)
    for (const { id } of fitting)
      yield { slotStart: start, tableId: id, interpreterId: spot?.interpreterId ?? null, seats };
}
