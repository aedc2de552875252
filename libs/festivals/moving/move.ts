import type { ObjectLiteral } from 'typeorm';
import { dateOnlyIn, dayAfter, type DateOnly, shifted, type Zones } from '#lib/kernel';
import type { Tx } from '#platform/database';
import { festivalsErrors } from '../festivals.errors.js';
import { MOVED_KINDS, type MovedKind, type MovedRows } from './moved-rows.js';

/** How much moves, and how much stays as it is past. */
export interface MovedCount {
  kind: MovedKind;
  moved: number;
  kept: number;
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
  async rows({ kind, entity, columns, where, grows }: MovedRows, id: string, zones: Zones): Promise<void> {
    const all = await where(id, this.tx);
    const select = Object.fromEntries(['id', ...columns].map((name) => [name, true]));
    const rows = await this.tx.find(entity, { where: all, select });
    for (const [at, column] of columns.entries()) {
      const change = at === 0 && grows ? { [grows]: () => `COALESCE(${grows}, 0) + 1` } : {};
      for (const [before, after] of this.steps(rows, column, zones))
        await this.tx.update(entity, { ...all, [column]: before }, { ...change, [column]: after });
    }
    const first = rows.map((row) => row[columns[0]!] as Date | null).filter((at) => at !== null);
    const moved = first.filter((at) => at > this.now).length;
    if (kind) this.count(kind, { moved, kept: first.length - moved });
  }

  count(kind: MovedKind, { moved, kept = 0 }: { moved: number; kept?: number }): void {
    const known = this.counts.get(kind) ?? { moved: 0, kept: 0 };
    this.counts.set(kind, { moved: known.moved + moved, kept: known.kept + kept });
  }

  get counted(): MovedCount[] {
    return MOVED_KINDS.flatMap((kind) => {
      const { moved, kept } = this.counts.get(kind) ?? { moved: 0, kept: 0 };
      return moved + kept > 0 ? [{ kind, moved, kept }] : [];
    });
  }

  /**
   * Each instant with its other one, in an order in which none arrives where another has still to leave: unique keys hold all
   * the while, and nothing is moved twice.
   */
  private steps(rows: readonly ObjectLiteral[], column: string, zones: Zones): [Date, Date][] {
    const times = new Set(rows.map((row) => (row[column] as Date | null)?.getTime()));
    const steps = [...times]
      .filter((time) => time !== undefined && time > this.now.getTime())
      .toSorted((a, b) => a! - b!)
      .map((time): [Date, Date] => [new Date(time!), this.instant(new Date(time!), zones)]);
    const later = steps.filter(([before, after]) => after > before);
    return [...later.toReversed(), ...steps.filter(([before, after]) => after < before)];
  }

  private intoThePast(): Error {
    return festivalsErrors.intoThePast({ field: this.field });
  }

  /** Which field of the request asked for it. */
  get field(): string {
    return this.days === 0 ? 'timeZone' : 'days';
  }
}
