import { groupBy } from '#lib/kernel';
import type { Slot } from '#lib/matchmaking';
import { tableName } from '#lib/meetings';
import type { PrintedPart, PrintedSheet } from '#platform/pdf';
import type { SheetMeeting, SheetTable } from './sheet-facts.js';
import type { SheetLines } from './sheet-lines.js';
import { SHEET_WORDS } from './sheet-words.js';

/** A QR code to print on the sheet of a table. */
export type TableCode = (table: SheetTable) => PrintedSheet['code'];

/** For each table and day its meetings, slot by slot; free slots stay empty, to be filled in by hand. */
export function* tableSheets(lines: SheetLines, codeOf: TableCode): Generator<PrintedSheet> {
  const meetings = groupBy(lines.facts.meetings, ({ tableId }) => tableId);
  const days = groupBy(lines.facts.slots, ({ day }) => day);
  for (const table of lines.facts.tables)
    for (const slots of days.values()) {
      const code = codeOf(table);
      yield {
        title: tableName(table, lines.language),
        subtitle: table.hall ?? '',
        ...(code && { code }),
        parts: [dayOfTable(lines, slots, meetings.get(table.id) ?? [])],
        empty: SHEET_WORDS.none[lines.language],
      };
    }
}

function dayOfTable(
  lines: SheetLines,
  slots: readonly Slot[],
  meetings: readonly SheetMeeting[],
): PrintedPart {
  const at = new Map(meetings.map((meeting) => [meeting.slotStart.getTime(), meeting]));
  const rows = slots.map((slot) => {
    const meeting = at.get(slot.start.getTime());
    const sides = meeting
      ? [lines.side(meeting, 'buyer'), lines.side(meeting, 'exhibitor'), lines.interpreter(meeting)]
      : ['', '', ''];
    return [lines.times.range(slot), ...sides];
  });
  return { title: lines.times.day(slots[0]!.start), rows };
}
