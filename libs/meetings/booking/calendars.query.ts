import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { tablesFor } from '#lib/matching';
import type { ProgrammeBoard, Slot } from '#lib/matchmaking';
import { databaseNow, instantFrom, placeholders, selectRows } from '#platform/database';
import { freeSlots } from '../domain/free-slots.js';
import { Seating } from '../seating.service.js';

interface Row {
  slotStart: Date | string;
}

/** Slots in which everybody who represents one of these participants is taken. */
const busy = (ids: readonly string[]) => `
  SELECT place.slot_start AS slotStart
  FROM matchmaking_representation own
  JOIN matchmaking_place place ON place.representative_id = own.representative_id
  WHERE own.participant_id IN (${placeholders(ids)})
  GROUP BY own.participant_id, place.slot_start
  HAVING COUNT(*) >= (
    SELECT COUNT(*) FROM matchmaking_representation every_one WHERE every_one.participant_id = own.participant_id)`;
const full = (tableIds: readonly string[]) => `
  SELECT slot_start AS slotStart FROM matchmaking_place
  WHERE table_id IN (${placeholders(tableIds)}) GROUP BY slot_start HAVING COUNT(*) >= ?`;

const startsIn = (rows: Row[]) => new Set(rows.map(({ slotStart }) => instantFrom(slotStart).getTime()));

/** When participants and tables are taken. */
@Injectable()
export class CalendarsQuery {
  constructor(private readonly seating: Seating) {}

  /**
   * The coming slots in which all of these participants are free, and the members of their delegations that stay together,
   * and a table for them is left.
   */
  async freeSlots(manager: EntityManager, board: ProgrammeBoard, asked: readonly string[]): Promise<Slot[]> {
    const participantIds = await this.seating.withCompanions(manager, asked);
    const tableIds = tablesFor(board.tables, participantIds).map(({ id }) => id);
    if (tableIds.length === 0) return [];
    return freeSlots(board.slots, {
      busy: startsIn(await selectRows<Row>(manager, busy(participantIds), participantIds)),
      full: startsIn(await selectRows<Row>(manager, full(tableIds), [...tableIds, tableIds.length])),
      after: await databaseNow(manager),
    });
  }
}
