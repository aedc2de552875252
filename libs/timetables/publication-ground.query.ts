import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Meeting, ProgrammeQuery, type ProgrammeBoard, tablesFor } from '#lib/matchmaking';
import { databaseNow, selectRows } from '#platform/database';
import { type Spot, takenKey } from './domain/occupied.js';
import type { Ground, PlannedEntry, StandingMeeting } from './domain/publication-plan.js';
import { Entry } from './entities/entry.entity.js';
import type { Run } from './entities/run.entity.js';
import { absencesOf, meetingsOf } from './facts.query.js';

const MADE = `
  SELECT DISTINCT made.meeting_id AS meetingId FROM timetables_change made
  JOIN timetables_publication publication ON publication.id = made.publication_id
  WHERE publication.fair_id = ? AND made.kind = 'added'`;

/** What stands when a run is published, and where there would be room. */
@Injectable()
export class PublicationGround {
  constructor(private readonly programmes: ProgrammeQuery) {}

  async of(manager: EntityManager, { id, organiserId, fairId }: Run): Promise<Ground> {
    const board = await this.programmes.ofOrganiser(manager, organiserId, fairId);
    const now = await databaseNow(manager);
    const coming = { ...board, slots: board.slots.filter(({ start }) => start > now) };
    const absences = await absencesOf(manager, fairId);
    const entries = await manager.find(Entry, { where: { runId: id }, order: { weight: 'DESC', id: 'ASC' } });
    return {
      entries: entries.map((entry) => plannedOf(entry, coming)),
      meetings: await standingOf(manager, fairId, now),
      away: new Set(absences.map(({ whoId, slotStart }) => takenKey(whoId, slotStart))),
      otherSpots: (entry) => otherSpots(entry, coming),
    };
  }
}

/** Without its spot when the slot is over or gone, or the table has been taken away. */
function plannedOf(entry: Entry, { slots, tables }: ProgrammeBoard): PlannedEntry {
  const { slotStart, tableId, interpreterId, seats } = entry;
  const slot = slots.find(({ start }) => start.getTime() === slotStart?.getTime());
  const table = tables.find(({ id }) => id === tableId);
  const spot = slot && table ? { slotStart: slot.start, tableId: table.id, interpreterId, seats } : null;
  return { ...entry, spot };
}

async function standingOf(manager: EntityManager, fairId: string, now: Date): Promise<StandingMeeting[]> {
  const made = await selectRows<{ meetingId: string }>(manager, MADE, [fairId]);
  const fromTimetable = new Set(made.map(({ meetingId }) => meetingId));
  const sequences = await manager.find(Meeting, {
    where: { fairId, state: 'scheduled' },
    select: { id: true, sequence: true },
  });
  const sequenceOf = new Map(sequences.map(({ id, sequence }) => [id, sequence]));
  return (await meetingsOf(manager, fairId))
    .filter(({ slotStart }) => slotStart > now)
    .map(({ id, buyerId, exhibitorId, slotStart, tableId, interpreterId, seats }) => ({
      id,
      buyerId,
      exhibitorId,
      sequence: sequenceOf.get(id)!,
      spot: { slotStart, tableId: tableId!, interpreterId, seats },
      fromTimetable: fromTimetable.has(id),
    }));
}

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
