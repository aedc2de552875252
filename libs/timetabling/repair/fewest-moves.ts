import { CoreBound, type SatLimits } from '#lib/satisfiability';
import { BreakEncoding } from '../exact/break-encoding.js';
import { compile } from '../model/compile.js';
import type { TimetableInstance } from '../model/instance.js';

/** A timetable of all meetings near an earlier one. */
export interface FewestMoves {
  readonly slots: (number | null)[];
  /** Meetings that had a slot and have another now. */
  readonly moved: number;
}

/**
 * The timetable of all meetings but those in `gone` that moves the fewest from `slots`, proved by the exact engine; null when there is
 * none, the limits end the search or participants' maxima could matter. Breaks and fairness do not count. For small programmes without interpreters.
 */
export function fewestMoves(
  instance: TimetableInstance,
  slots: readonly (number | null)[],
  gone: ReadonlySet<number>,
  limits: SatLimits,
): FewestMoves | null {
  if (instance.maximum !== undefined) return null;
  const stays = instance.meetings.map((_, m) => m).filter((m) => !gone.has(m));
  const c = compile(onlyThose(instance, stays));
  const encoding = new BreakEncoding(c, { level: 0 }, c.participants * c.slots);
  encoding.startFrom(Int32Array.from(stays, (m) => slots[m] ?? -1));
  const variables = stays.map((m, i) => oldVariable(encoding, i, slots[m] ?? null)).filter((v) => v !== null);
  const hadSlot = stays.filter((m) => (slots[m] ?? null) !== null).length;
  const costs = variables.filter((v) => v >= 0).map((v) => 2 * v + 1);
  if (new CoreBound(encoding.solver, costs).raise(limits, costs.length + 1) !== 'optimal') return null;
  const found = encoding.read();
  const result: (number | null)[] = slots.map(() => null);
  stays.forEach((m, i) => (result[m] = found[i]!));
  return { slots: result, moved: hadSlot - stays.filter((m, i) => slots[m] === found[i]).length };
}

/** Variable of meeting i in its old slot: −1 where a rule forbids that now, null where it had none. */
function oldVariable(encoding: BreakEncoding, i: number, slot: number | null): number | null {
  return slot === null ? null : encoding.inSlot[i * encoding.c.slots + slot]!;
}

/** The programme of these meetings alone, all of which must take place. */
function onlyThose(instance: TimetableInstance, meetings: readonly number[]): TimetableInstance {
  const { participants, slots, morningSlots, tables, forbidden, ownPlace } = instance;
  const indexOf = new Map(meetings.map((m, i) => [m, i]));
  return {
    participants,
    slots,
    morningSlots,
    tables,
    forbidden,
    ...(ownPlace && { ownPlace }),
    fairness: null,
    meetings: meetings.map((m) => instance.meetings[m]!),
    fixed: meetings.map((m) => instance.fixed[m] ?? null),
    precedences: instance.precedences.flatMap(([earlier, later]): [number, number][] => {
      const [x, y] = [indexOf.get(earlier), indexOf.get(later)];
      return x === undefined || y === undefined ? [] : [[x, y]];
    }),
  };
}
