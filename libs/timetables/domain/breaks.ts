import type { Slot } from '#lib/matchmaking';
import type { Seat } from '#lib/meetings';
import { SlotTimes } from './slot-times.js';

interface Held {
  slotStart: Date | null;
  seats: readonly Seat[];
}

/** Index of the first slot of the second, third … day; slots know the day of the programme that they belong to. */
export const dayStartsOf = (slots: readonly Pick<Slot, 'day'>[]): number[] =>
  slots.flatMap(({ day }, at) => (at > 0 && day !== slots[at - 1]!.day ? [at] : []));

/** How many breaks each person has: idle runs between two meetings of one day, whichever firms these are for. `slots` in their order. */
export function breaksByPerson(
  entries: readonly Held[],
  slots: readonly Pick<Slot, 'start' | 'day'>[],
): Map<string, number> {
  const times = new SlotTimes(slots);
  const dayStarts = dayStartsOf(slots);
  const taken = new Map<string, Set<number>>();
  for (const { slotStart, seats } of entries) {
    const at = slotStart && times.indexOf(slotStart);
    if (typeof at !== 'number') continue;
    for (const { representativeId } of seats) {
      const own = taken.get(representativeId) ?? new Set();
      taken.set(representativeId, own.add(at));
    }
  }
  return new Map([...taken].map(([person, own]) => [person, breaksAmong([...own], dayStarts)]));
}

function breaksAmong(taken: readonly number[], dayStarts: readonly number[]): number {
  const sorted = taken.toSorted((a, b) => a - b);
  return sorted.filter((at, i) => {
    const before = sorted[i - 1] ?? at;
    return at > before + 1 && !dayStarts.some((first) => before < first && first <= at);
  }).length;
}
