import type { MeetingTuple, Session, TimetableInstance } from '../model/instance.js';
import { Random } from '../search/random.js';

const DAYS_SLOTS = 6;

/**
 * The same over two or three short days: many meetings are bound to their days and some slots have no table, so that breaks within a day
 * come about.
 */
export function tinyDays(seed: number): TimetableInstance {
  const random = new Random(seed);
  const instance = tinyOfSlots(seed, () => DAYS_SLOTS);
  const dayStarts = [[3], [4], [2, 5], [3, 5]][seed % 4]!;
  return {
    ...instance,
    dayStarts,
    morningSlots: dayStarts[0]!,
    meetings: instance.meetings.map(([p, q]) => [p, q, random.below(3) as Session]),
    tables: Array.from({ length: DAYS_SLOTS }, (_, t) => (random.below(3) === 0 && t > 0 ? 0 : 2)),
    forbidden: instance.forbidden.map(() => (random.below(6) === 0 ? [random.below(DAYS_SLOTS)] : [])),
    fixed: instance.fixed.map(() => null),
  };
}

/** A tiny instance with all kinds of rules, small enough to try every answer; many have none. */
export function tinyInstance(seed: number): TimetableInstance {
  return tinyOfSlots(seed, (random) => 3 + random.below(2));
}

function tinyOfSlots(seed: number, slotsBy: (random: Random) => number): TimetableInstance {
  const random = new Random(seed);
  const participants = 3 + random.below(4);
  const slots = slotsBy(random);
  const count = 2 + random.below(4);
  const meetings = Array.from({ length: count }, (): MeetingTuple => {
    const p = random.below(participants);
    const q = (p + 1 + random.below(participants - 1)) % participants;
    return [p, q, random.below(4) === 0 ? 1 + random.below(2) : 0];
  });
  const pairs = Array.from({ length: random.below(3) }, (): [number, number] => [
    random.below(count),
    random.below(count),
  ]);
  return {
    participants,
    slots,
    morningSlots: random.below(slots + 1),
    tables: 1 + random.below(3),
    fairness: random.below(3) === 0 ? null : random.below(3),
    meetings,
    forbidden: Array.from({ length: participants }, () =>
      random.below(4) === 0 ? [random.below(slots)] : [],
    ),
    fixed: meetings.map(() => (random.below(6) === 0 ? random.below(slots) : null)),
    precedences: pairs.filter(([earlier, later]) => earlier < later),
  };
}
