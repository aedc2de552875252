import { groupBy } from '#lib/kernel';
import type { Slot } from './api';

/** Slots grouped by their day at the fair, in order. */
export const slotsByDay = <S extends Pick<Slot, 'day'>>(slots: readonly S[]): [day: string, slots: S[]][] =>
  [...groupBy(slots, ({ day }) => day)].toSorted(([a], [b]) => a.localeCompare(b));

/** The slot that a choice among free ones stands at: the wanted one while it is free, the first when none is wanted, else none. */
export const chosenSlot = (wanted: string | null, free: readonly Pick<Slot, 'start'>[]): string | null =>
  free.find(({ start }) => wanted === null || start === wanted)?.start ?? null;

/** The slot of a programme that one looks at first: the one that runs, else the next, else the last. */
export function slotOfNow<S extends { start: string; end: string }>(
  slots: readonly S[],
  now: Date,
): S | undefined {
  return slots.find(({ end }) => new Date(end) > now) ?? slots.at(-1);
}
