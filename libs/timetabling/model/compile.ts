import { groupBy, type Adjacency, type Compiled } from './compiled.js';
import type { TimetableInstance } from './instance.js';
import { placeOwner, tablesIn } from './tables-of.js';
import { narrowByOccupation } from './narrow-by-occupation.js';
import { narrowByPrecedence } from './precedence-windows.js';
import { validateInstance } from './validate.js';

/** Checks the instance and lays it out in typed arrays. Throws `TimetableInputError`. */
export function compile(source: TimetableInstance): Compiled {
  validateInstance(source);
  const { participants, slots } = source;
  const meetings = source.meetings.length;
  const first = Int32Array.from(source.meetings, (meeting) => meeting[0]);
  const second = Int32Array.from(source.meetings, (meeting) => meeting[1]);
  const weights = Float64Array.from(source.meetings, (_, m) => source.weights?.[m] ?? 0);
  const must = Uint8Array.from(source.meetings, (_, m) => ((source.weights?.[m] ?? null) === null ? 1 : 0));
  const seat = Uint8Array.from(source.meetings, (meeting) => (placeOwner(source, meeting) < 0 ? 1 : 0));
  const own = ownMeetings(first, second, participants);
  const before = precedenceLists(source, 'before');
  const compiled: Compiled = {
    source,
    participants,
    slots,
    meetings,
    dayFirst: Int32Array.of(0, ...(source.dayStarts ?? []), slots),
    dayOf: dayOfSlots(source),
    tables: Int32Array.from({ length: slots }, (_, t) => tablesIn(source, t)),
    seat,
    allSeated: seat.every((needed) => needed === 1),
    first,
    second,
    allowed: allowedSlots(source),
    ownStart: own.start,
    own: own.items,
    before,
    after: precedenceLists(source, 'after'),
    hasPrecedences: before.items.length > 0,
    fairness: source.fairness ?? -1,
    must,
    weights,
    filler: Uint8Array.from(source.meetings, (_, m) => (source.filler?.[m] === true ? 1 : 0)),
    allMust:
      must.every((flag) => flag === 1) && source.maximum === undefined && source.interpreters === undefined,
    minimum: Int32Array.from({ length: participants }, (_, p) => source.minimum?.[p] ?? 0),
    maximum: Int32Array.from({ length: participants }, (_, p) =>
      Math.min(source.maximum?.[p] ?? slots, slots),
    ),
  };
  if (compiled.allMust) {
    if (compiled.hasPrecedences) narrowByPrecedence(compiled);
    narrowByOccupation(compiled);
  }
  return compiled;
}

function dayOfSlots({ slots, dayStarts }: TimetableInstance): Int32Array {
  const firsts = new Set(dayStarts);
  let day = 0;
  return Int32Array.from({ length: slots }, (_, t) => (firsts.has(t) ? ++day : day));
}

function ownMeetings(first: Int32Array, second: Int32Array, participants: number): Adjacency {
  const count = first.length;
  const keys = new Int32Array(2 * count);
  const values = new Int32Array(2 * count);
  for (let m = 0; m < count; m++) {
    keys[2 * m] = first[m]!;
    keys[2 * m + 1] = second[m]!;
    values[2 * m] = m;
    values[2 * m + 1] = m;
  }
  return groupBy(keys, values, participants);
}

function precedenceLists(source: TimetableInstance, side: 'before' | 'after'): Adjacency {
  const earlier = Int32Array.from(source.precedences, (pair) => pair[0]);
  const later = Int32Array.from(source.precedences, (pair) => pair[1]);
  const count = source.meetings.length;
  return side === 'before' ? groupBy(later, earlier, count) : groupBy(earlier, later, count);
}

function allowedSlots(source: TimetableInstance): Uint8Array {
  const { slots, morningSlots } = source;
  const absent = absences(source);
  const allowed = new Uint8Array(source.meetings.length * slots);
  source.meetings.forEach((meeting, m) => {
    const [p, q, session] = meeting;
    const seated = placeOwner(source, meeting) < 0;
    const from = session === 2 ? morningSlots : 0;
    const to = session === 1 ? morningSlots : slots;
    const fixed = source.fixed[m] ?? null;
    for (let t = from; t < to; t++) {
      if (fixed !== null && fixed !== t) continue;
      if (absent[p * slots + t] === 0 && absent[q * slots + t] === 0 && (!seated || tablesIn(source, t) > 0))
        allowed[m * slots + t] = 1;
    }
  });
  return allowed;
}

function absences(source: TimetableInstance): Uint8Array {
  const absent = new Uint8Array(source.participants * source.slots);
  source.forbidden.forEach((slots, p) => {
    for (const t of slots) absent[p * source.slots + t] = 1;
  });
  return absent;
}
