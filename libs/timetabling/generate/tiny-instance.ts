import type { MeetingTuple, TimetableInstance } from '../model/instance.js';
import { Random } from '../search/random.js';

/** A tiny instance with all kinds of rules, small enough to try every answer; many have none. */
export function tinyInstance(seed: number): TimetableInstance {
  const random = new Random(seed);
  const participants = 3 + random.below(4);
  const slots = 3 + random.below(2);
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
