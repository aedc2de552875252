import { codeNames, groupBy } from '#lib/kernel';
import type { PrintedSheet } from '#platform/pdf';
import { partsByDay, type SheetLines } from './sheet-lines.js';
import { SHEET_WORDS } from './sheet-words.js';

/** For each interpreter, by name, the meetings to translate at; those without any get a sheet that says so. */
export function* interpreterSheets(lines: SheetLines): Generator<PrintedSheet> {
  const { language, facts, times } = lines;
  const meetings = groupBy(facts.meetings, ({ interpreterId }) => interpreterId);
  const nameOf = codeNames('language', language);
  for (const interpreter of facts.interpreters) {
    const all = (meetings.get(interpreter.id) ?? []).map((meeting) => ({
      start: meeting.slotStart,
      cells: [
        lines.time(meeting),
        lines.place(meeting),
        lines.side(meeting, 'buyer'),
        lines.side(meeting, 'exhibitor'),
      ],
    }));
    yield {
      title: interpreter.name,
      subtitle: interpreter.languages.map((tag) => nameOf(tag)).join(' – '),
      parts: partsByDay(all, times),
      empty: SHEET_WORDS.none[language],
    };
  }
}
