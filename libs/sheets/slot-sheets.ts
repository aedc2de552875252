import { groupBy } from '#lib/kernel';
import type { PrintedSheet } from '#platform/pdf';
import type { SheetMeeting } from './sheet-facts.js';
import type { SheetLines } from './sheet-lines.js';
import { SHEET_WORDS } from './sheet-words.js';

/** For each slot in which anybody meets: who sits where, by table. */
export function* slotSheets(lines: SheetLines): Generator<PrintedSheet> {
  const numbers = new Map(lines.facts.tables.map(({ id, number }) => [id, number]));
  const numberOf = ({ tableId }: SheetMeeting) => numbers.get(tableId ?? '') ?? 0;
  const meetings = groupBy(lines.facts.meetings, ({ slotStart }) => slotStart.toISOString());
  for (const slot of lines.facts.slots) {
    const here = meetings.get(slot.start.toISOString());
    if (!here) continue;
    const rows = here
      .toSorted((a, b) => numberOf(a) - numberOf(b))
      .map((meeting) => [
        lines.place(meeting),
        lines.side(meeting, 'buyer'),
        lines.side(meeting, 'exhibitor'),
        lines.interpreter(meeting),
      ]);
    yield {
      title: lines.times.range(slot),
      subtitle: '',
      parts: [{ title: lines.times.day(slot.start), rows }],
      empty: SHEET_WORDS.none[lines.language],
    };
  }
}
