import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { databaseNow, instantFrom, placeholders, selectRows } from '#platform/database';
import { freeSlots } from './domain/free-slots.js';
import type { Slot } from './domain/slots.js';
import type { ProgrammeBoard } from './programme.query.js';

interface Row {
  slotStart: Date | string;
}

const BUSY = 'SELECT slot_start AS slotStart FROM matchmaking_place WHERE participant_id IN';
const FULL = `
  SELECT slot_start AS slotStart FROM matchmaking_place
  WHERE fair_id = ? AND table_id IS NOT NULL GROUP BY slot_start HAVING COUNT(*) >= ?`;

const startsIn = (rows: Row[]) => new Set(rows.map(({ slotStart }) => instantFrom(slotStart).getTime()));

/** When participants and tables are taken. */
@Injectable()
export class CalendarsQuery {
  /** The coming slots in which all of these participants are free and a table is left. */
  async freeSlots(
    manager: EntityManager,
    board: ProgrammeBoard,
    participantIds: readonly string[],
  ): Promise<Slot[]> {
    const [busy, full, after] = await this.occupation(manager, board, participantIds);
    return freeSlots(board.slots, { busy, full, after });
  }

  private async occupation(
    manager: EntityManager,
    { fair, tables }: ProgrammeBoard,
    ids: readonly string[],
  ): Promise<[Set<number>, Set<number>, Date]> {
    const busy = await selectRows<Row>(manager, `${BUSY} (${placeholders(ids)})`, ids);
    const full = await selectRows<Row>(manager, FULL, [fair.id, tables.length]);
    return [startsIn(busy), startsIn(full), await databaseNow(manager)];
  }
}
