import type { TimetableFacts } from './facts.js';
import type { RunOptions } from './run-options.js';

/**
 * How many meetings each slot may hold: the tables for everybody that are not closed, less the spare share when a whole
 * timetable is computed; never fewer than the meetings that stay there.
 */
export function openTables(
  { tables, slots, rules }: Pick<TimetableFacts, 'tables' | 'slots' | 'rules'>,
  { kind, closedTableIds }: Pick<RunOptions, 'kind' | 'closedTableIds'>,
  { formerSlots, isKept }: { formerSlots: readonly (number | null)[]; isKept: readonly boolean[] },
): number[] {
  const open = tables.filter(({ id }) => !closedTableIds.includes(id)).length;
  const spare = kind === 'full' ? Math.floor((open * rules.sparePercent) / 100) : 0;
  const kept = slots.map(() => 0);
  formerSlots.forEach((slot, at) => {
    if (slot !== null && isKept[at]) kept[slot] = kept[slot]! + 1;
  });
  return kept.map((count) => Math.max(open - spare, count));
}
