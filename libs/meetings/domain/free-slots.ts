import type { Slot } from '#lib/matchmaking';

export interface Occupation {
  /** Starts, in milliseconds, at which one of the two is taken or not available. */
  busy: ReadonlySet<number>;
  /** Starts at which every table is taken. */
  full: ReadonlySet<number>;
  /** Slots from this instant on. */
  after: Date;
}

/** The slots in which both are free and a table is left. */
export const freeSlots = (slots: readonly Slot[], { busy, full, after }: Occupation): Slot[] =>
  slots.filter(({ start }) => {
    const at = start.getTime();
    return start > after && !busy.has(at) && !full.has(at);
  });

/** The free slots nearest after a wanted start, then those before it: what to offer when it is taken. */
export function nextSlots(free: readonly Slot[], wanted: Date | null, count: number): Slot[] {
  if (!wanted) return free.slice(0, count);
  const later = free.filter(({ start }) => start > wanted);
  const earlier = free.filter(({ start }) => start < wanted).toReversed();
  return [...later, ...earlier].slice(0, count);
}
