import { TimetableInputError } from './errors.js';
import type { TimetableInstance } from './instance.js';
import { placeOwner, tablesIn } from './tables-of.js';

/**
 * The first pair of rules that contradict each other whatever the timetable: a fixed slot outside the session or in an absence, two
 * fixed meetings of one participant in a slot, a meeting that must take place and whose participants share no slot. Null when none.
 */
export function findContradiction(instance: TimetableInstance): TimetableInputError | null {
  const absent = instance.forbidden.map((slots) => new Set(slots));
  const taken = new Map<string, number>();
  for (const [m, t] of instance.fixed.entries()) {
    if ((instance.weights?.[m] ?? null) !== null) continue;
    const found =
      t === null
        ? sharesNoSlot(instance, m, absent)
        : (outOfPlace(instance, m, t, absent) ?? doubleBooked(instance, m, t, taken));
    if (found !== null) return found;
  }
  return null;
}

function inSession(instance: TimetableInstance, m: number, t: number): boolean {
  const session = instance.meetings[m]![2];
  return session === 0 || (session === 1) === t < instance.morningSlots;
}

function outOfPlace(
  instance: TimetableInstance,
  m: number,
  t: number,
  absent: readonly Set<number>[],
): TimetableInputError | null {
  const field = `fixed[${m}]`;
  if (!inSession(instance, m, t))
    return new TimetableInputError(
      'fixed-forbidden',
      field,
      `slot ${t} is outside the session of meeting ${m}`,
    );
  const away = instance.meetings[m]!.slice(0, 2).find((p) => absent[p]!.has(t));
  return away === undefined
    ? null
    : new TimetableInputError('fixed-forbidden', field, `participant ${away} is not there in slot ${t}`);
}

function doubleBooked(
  instance: TimetableInstance,
  m: number,
  t: number,
  taken: Map<string, number>,
): TimetableInputError | null {
  for (const p of instance.meetings[m]!.slice(0, 2)) {
    const other = taken.get(`${p}/${t}`);
    if (other !== undefined) {
      return new TimetableInputError(
        'contradictory-fixed',
        `fixed[${m}]`,
        `participant ${p} already has meeting ${other} fixed in slot ${t}`,
      );
    }
    taken.set(`${p}/${t}`, m);
  }
  return null;
}

function sharesNoSlot(
  instance: TimetableInstance,
  m: number,
  absent: readonly Set<number>[],
): TimetableInputError | null {
  const [p, q] = instance.meetings[m]!;
  for (let t = 0; t < instance.slots; t++) {
    const placed = placeOwner(instance, instance.meetings[m]!) >= 0 || tablesIn(instance, t) > 0;
    if (placed && inSession(instance, m, t) && !absent[p]!.has(t) && !absent[q]!.has(t)) return null;
  }
  return new TimetableInputError(
    'no-common-slot',
    `meetings[${m}]`,
    `participants ${p} and ${q} share no slot of the session`,
  );
}
