import { candidatesOf } from './instance/candidates.js';
import type { TimetableFacts } from './facts.js';

/** Enough to choose from where not every slot is free for both, and few enough that a fair of hundreds stays solvable. */
const MOST_EACH = 10;

/** How many may be recommended to each participant: to those alone who asked, or were asked, for fewer meetings than they can hold. */
export function recommendationRoom(facts: TimetableFacts): Map<string, number> {
  const asked = new Map<string, number>();
  for (const { buyerId, exhibitorId } of candidatesOf(facts))
    for (const id of [buyerId, exhibitorId]) asked.set(id, (asked.get(id) ?? 0) + 1);
  return new Map(
    facts.participants.map(({ id, minimum, maximum }) => {
      const left = Math.min(maximum, facts.slots.length) - (asked.get(id) ?? 0);
      return [id, Math.max(0, Math.min(left, Math.max(MOST_EACH, minimum)))];
    }),
  );
}
