import { IsNull, type ObjectLiteral } from 'typeorm';
import {
  dateOnlyIn,
  dayAfter,
  type DateOnly,
  daysUntil,
  leavingFirst,
  shifted,
  type Zones,
  FARTHEST_MOVE,
} from '#lib/kernel';
import type { Tx } from '#platform/database';
import { festivalsErrors } from '../festivals.errors.js';
import { MOVED_KINDS, type MovedKind, type MovedRows } from './moved-rows.js';

/** How much moves, and how much stays as it is past. */
export interface MovedCount {
  kind: MovedKind;
  moved: number;
  kept: number;
}

/** All times of a row, and where they go. */
interface Step {
  before: (Date | null)[];
  after: (Date | null)[];
}

interface Days {
  startsOn: DateOnly;
  endsOn: DateOnly;
  timeZone: string;
}

/**
 * One move of an event in time, done in one transaction: all that hangs on the event goes through it. What is past stays, and
 * nothing moves into the past.
 */
export class Move {
  private readonly counts = new Map<MovedKind, { moved: number; kept: number }>();
  private hasMoved = false;

  constructor(
    readonly tx: Tx,
    readonly days: number,
    readonly now: Date,
  ) {}

  /** The event's other days. Throws `festivals.begun` once the first has come, and `festivals.into-the-past`. */
  daysOf({ startsOn, endsOn, timeZone }: Days): Pick<Days, 'startsOn' | 'endsOn'> {
    const today = dateOnlyIn(this.now, timeZone);
    if (startsOn <= today) throw festivalsErrors.begun();
    const after = { startsOn: dayAfter(startsOn, this.days), endsOn: dayAfter(endsOn, this.days) };
    if (after.startsOn < today) throw this.intoThePast();
    return after;
  }

  /** What is to come at its other time; what is past as it is. Throws `festivals.into-the-past`, `festivals.hour-skipped`. */
  instant(instant: Date, zones: Zones): Date {
    if (instant <= this.now) return instant;
    const after = shifted(instant, this.days, zones);
    if (!after) throw festivalsErrors.hourSkipped({ field: this.field });
    if (after <= this.now) throw this.intoThePast();
    return after;
  }

  /** Moves rows that hang on the event. Throws as `instant`. */
  async rows(rows: MovedRows, id: string, zones: Zones): Promise<void> {
    const { kind, entity, columns, apart, where } = rows;
    const all = await where(id, this.tx);
    const select = Object.fromEntries(['id', ...columns].map((name) => [name, true]));
    const found = await this.tx.find(entity, { where: all, select });
    const groups = apart ? columns.map((column) => [column]) : [columns];
    for (const [at, group] of groups.entries())
      await this.moveColumns({ ...rows, columns: group, grows: at === 0 ? rows.grows : undefined }, all, {
        found,
        zones,
      });
    const first = found.map((row) => row[columns[0]!] as Date | null).filter((time) => time !== null);
    const moved = first.filter((time) => time > this.now).length;
    if (kind) this.count(kind, { moved, kept: first.length - moved });
  }

  private async moveColumns(
    { entity, columns, grows }: Pick<MovedRows, 'entity' | 'columns'> & { grows: string | undefined },
    all: ObjectLiteral,
    { found, zones }: { found: readonly ObjectLiteral[]; zones: Zones },
  ): Promise<void> {
    const change = grows ? { [grows]: () => `COALESCE(${grows}, 0) + 1` } : {};
    for (const { before, after } of this.steps(found, columns, zones)) {
      const where = Object.fromEntries(columns.map((column, at) => [column, before[at] ?? IsNull()]));
      const moved = Object.fromEntries(columns.map((column, at) => [column, after[at]]));
      await this.tx.update(entity, { ...all, ...where }, { ...change, ...moved });
      this.hasMoved = true;
    }
  }

  count(kind: MovedKind, { moved, kept = 0 }: { moved: number; kept?: number }): void {
    const known = this.counts.get(kind) ?? { moved: 0, kept: 0 };
    this.counts.set(kind, { moved: known.moved + moved, kept: known.kept + kept });
  }

  /** Whether any row has another time by now: between two clocks that agree none has. */
  get movedAny(): boolean {
    return this.hasMoved;
  }

  get counted(): MovedCount[] {
    return MOVED_KINDS.flatMap((kind) => {
      const { moved, kept } = this.counts.get(kind) ?? { moved: 0, kept: 0 };
      return moved + kept > 0 ? [{ kind, moved, kept }] : [];
    });
  }

  /**
   * The times of rows that are to come with their other ones, in an order in which none arrives where another has still to
   * leave: unique keys hold all the while, and nothing is moved twice. What has begun stays whole, however long it lasts.
   */
  private steps(rows: readonly ObjectLiteral[], columns: readonly string[], zones: Zones): Step[] {
    const known = new Map<string, (Date | null)[]>();
    for (const row of rows) {
      const times = columns.map((column) => row[column] as Date | null);
      if (times[0] && times[0] > this.now) known.set(times.map((time) => time?.getTime()).join(), times);
    }
    const steps = [...known.values()].map((before) => ({
      before,
      after: before.map((time) => time && this.instant(time, zones)),
    }));
    const isMoved = ({ before, after }: Step) =>
      after.some((time, at) => time?.getTime() !== before[at]?.getTime());
    return leavingFirst(steps.filter(isMoved), ({ before, after }) => ({ from: before[0]!, to: after[0]! }));
  }

  private intoThePast(): Error {
    return festivalsErrors.intoThePast({ field: this.field });
  }

  /** Which field of the request asked for it. */
  get field(): string {
    return this.days === 0 ? 'timeZone' : 'firstDay';
  }
}

/** By how many days something moves that is to begin on another day. Throws `festivals.too-far`. */
export function daysOfMove({ startsOn }: Pick<Days, 'startsOn'>, firstDay: DateOnly): number {
  const days = daysUntil(startsOn, firstDay);
  if (Math.abs(days) > FARTHEST_MOVE)
    throw festivalsErrors.tooFar({ field: 'firstDay', most: FARTHEST_MOVE });
  return days;
}
