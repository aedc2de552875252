import type { Slot } from '#lib/matchmaking';

/** Whether no other slot of the same length would fit between two slots: there is no time to rest. */
const followsAtOnce = (earlier: Slot, later: Slot): boolean =>
  later.start.getTime() - earlier.end.getTime() < earlier.end.getTime() - earlier.start.getTime();

/**
 * How many slots in a row somebody would work who is busy in these slots and takes this one too. A pause as long as a slot,
 * and so a free slot, ends the row.
 */
export function slotsInARow(slots: readonly Slot[], busy: ReadonlySet<number>, start: Date): number {
  const at = slots.findIndex((slot) => slot.start.getTime() === start.getTime());
  const goesOn = (from: number, to: number): boolean => {
    const [earlier, later] = from < to ? [slots[from], slots[to]] : [slots[to], slots[from]];
    return !!earlier && !!later && busy.has(slots[to]!.start.getTime()) && followsAtOnce(earlier, later);
  };
  let first = at;
  while (goesOn(first, first - 1)) first -= 1;
  let last = at;
  while (goesOn(last, last + 1)) last += 1;
  return last - first + 1;
}
