import type { UiLanguage } from '#lib/kernel';
import type { PrintedBook } from '#platform/pdf';
import type { OutputRow, OutputTable } from '#platform/workbook';
import { SHEET_WORDS } from './sheet-words.js';

/** The same sheets as rows of one table, to sort and to filter. */
export function sheetTable(book: PrintedBook, language: UiLanguage): OutputTable {
  const text = { kind: 'text' as const };
  return {
    sheet: book.title,
    columns: [
      { ...text, key: 'sheet', title: SHEET_WORDS.sheet[language], width: 34 },
      { ...text, key: 'day', title: SHEET_WORDS.day[language], width: 28 },
      ...book.columns.map(({ title, share }, at) => ({ ...text, key: `cell${at}`, title, width: share })),
    ],
    rows: rowsOf(book),
  };
}

function* rowsOf({ sheets }: PrintedBook): Generator<OutputRow> {
  for (const { title: sheet, parts } of sheets)
    for (const { title: day, rows } of parts)
      for (const cells of rows)
        yield { sheet, day, ...Object.fromEntries(cells.map((cell, at) => [`cell${at}`, cell])) };
}
