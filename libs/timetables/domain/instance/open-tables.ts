import type { TimetableFacts } from '../facts.js';
import type { RunOptions } from '../run-options.js';

type Closing = Pick<RunOptions, 'kind' | 'closedTableIds'>;

/** Participants whose meetings are held at an open table of their own, such as an exhibitor at its booth. */
export const withOwnPlace = (
  { tables }: Pick<TimetableFacts, 'tables'>,
  { closedTableIds }: Closing,
): ReadonlySet<string> =>
  new Set(
    tables.flatMap(({ id, participantId }) =>
      participantId && !closedTableIds.includes(id) ? [participantId] : [],
    ),
  );

/**
 * How many meetings each slot may hold: the tables for everybody that are not closed, less the spare share when a whole
 * timetable is computed; never fewer than the meetings that stay there. `keptSlots` are the slots of these.
 */
export function openTables(
  { tables, slots, rules }: Pick<TimetableFacts, 'tables' | 'slots' | 'rules'>,
  { kind, closedTableIds }: Closing,
  keptSlots: readonly number[],
): number[] {
  const open = tables.filter(
    ({ id, participantId }) => !participantId && !closedTableIds.includes(id),
  ).length;
  const spare = kind === 'full' ? Math.floor((open * rules.sparePercent) / 100) : 0;
  const kept = slots.map(() => 0);
  for (const slot of keptSlots) kept[slot] = kept[slot]! + 1;
  return kept.map((count) => Math.max(open - spare, count));
}
