import { Injectable } from '@nestjs/common';
import type { FairPath } from '#lib/identity';
import { Database, selectRows } from '#platform/database';
import { Absences } from '../calendar/absences.service.js';
import { Interpreter } from '../entities/interpreter.entity.js';

export interface InterpreterLine {
  interpreter: Interpreter;
  meetings: number;
  /** Starts of the slots in which the interpreter is away. */
  away: Date[];
}

const LOAD = `
  SELECT interpreter_id AS interpreterId, COUNT(*) AS count FROM matchmaking_meeting
  WHERE organiser_id = ? AND fair_id = ? AND state = 'scheduled' AND interpreter_id IS NOT NULL GROUP BY interpreter_id`;
/** The interpreters of a fair. */
@Injectable()
export class InterpretersQuery {
  constructor(
    private readonly absences: Absences,
    private readonly database: Database,
  ) {}

  /** By name, with how many scheduled meetings each has. */
  async list({ organiserId, fairId }: FairPath): Promise<InterpreterLine[]> {
    const { manager } = this.database;
    const interpreters = await manager.find(Interpreter, {
      where: { organiserId, fairId },
      order: { name: 'ASC' },
    });
    const ids = interpreters.map(({ id }) => id);
    const rows = await selectRows<{ interpreterId: string; count: number | string }>(manager, LOAD, [
      organiserId,
      fairId,
    ]);
    const away = await this.absences.ofInterpreters(manager, ids);
    return interpreters.map((interpreter) => ({
      interpreter,
      meetings: Number(rows.find(({ interpreterId }) => interpreterId === interpreter.id)?.count ?? 0),
      away: away
        .filter(({ interpreterId }) => interpreterId === interpreter.id)
        .map(({ slotStart }) => slotStart),
    }));
  }
}
