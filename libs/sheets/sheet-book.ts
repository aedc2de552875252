import { sayIn, textIn, type UiLanguage, withZone } from '#lib/kernel';
import type { PrintedBook, PrintedColumn, PrintedSheet } from '#platform/pdf';
import { interpreterSheets } from './interpreter-sheets.js';
import { personalSheets } from './personal-sheets.js';
import type { SheetFacts } from './sheet-facts.js';
import { SheetLines } from './sheet-lines.js';
import { SHEET_WORDS, type SheetWord } from './sheet-words.js';
import { slotSheets } from './slot-sheets.js';
import { type TableCode, tableSheets } from './table-sheets.js';

/** What can be printed: for a participant, a table and day, a slot, an interpreter. */
export type SheetKind = 'personal' | 'tables' | 'slots' | 'interpreters';
export const SHEET_KINDS: readonly SheetKind[] = ['personal', 'tables', 'slots', 'interpreters'];

const COLUMNS: Record<SheetKind, readonly [SheetWord, number][]> = {
  personal: [
    ['time', 16],
    ['partner', 42],
    ['place', 24],
    ['interpreter', 18],
  ],
  tables: [
    ['time', 16],
    ['buyer', 33],
    ['exhibitor', 33],
    ['interpreter', 18],
  ],
  slots: [
    ['place', 24],
    ['buyer', 30],
    ['exhibitor', 30],
    ['interpreter', 16],
  ],
  interpreters: [
    ['time', 16],
    ['place', 24],
    ['buyer', 30],
    ['exhibitor', 30],
  ],
};

export interface SheetView {
  language: UiLanguage;
  printedAt: Date;
  /** The codes on the sheets of tables. */
  codeOf: TableCode;
}

/** All sheets of a kind, laid out one by one as they are taken. */
export function sheetBook(kind: SheetKind, facts: SheetFacts, view: SheetView): PrintedBook {
  const lines = new SheetLines(facts, view.language);
  const making: Record<SheetKind, () => Iterable<PrintedSheet>> = {
    personal: () => personalSheets(lines),
    tables: () => tableSheets(lines, view.codeOf),
    slots: () => slotSheets(lines),
    interpreters: () => interpreterSheets(lines),
  };
  return bookOf(kind, lines, { ...view, sheets: making[kind]() });
}

/** A book of given sheets in the columns of a kind. */
export function bookOf(
  kind: SheetKind,
  { facts, times, language }: SheetLines,
  { printedAt, sheets }: Pick<SheetView, 'printedAt'> & { sheets: Iterable<PrintedSheet> },
): PrintedBook {
  const columns = COLUMNS[kind].map(([word, share]): PrintedColumn => ({
    title: SHEET_WORDS[word][language],
    share,
  }));
  const fairName = textIn(facts.fair.name, language);
  const reader = { zone: facts.fair.timeZone, language };
  return {
    title: `${SHEET_WORDS[kind][language]} – ${fairName}`,
    head: [fairName, textIn(facts.fair.venue, language)].filter(Boolean).join(' · '),
    foot: sayIn(language)(SHEET_WORDS.printed, { time: withZone(times.moment(printedAt), reader) }),
    language,
    printedAt,
    columns,
    sheets,
  };
}
