/** Starts of slots that a list gained and lost. */
export interface SlotDifference {
  added: Date[];
  gone: Date[];
}

/** What leads from one list of slots, by their starts, to another. */
export const slotDifference = (from: readonly Date[], to: readonly Date[]): SlotDifference => ({
  added: without(to, from),
  gone: without(from, to),
});

function without(starts: readonly Date[], others: readonly Date[]): Date[] {
  const left = new Set(others.map((start) => start.getTime()));
  return starts.filter((start) => !left.has(start.getTime()));
}
