import { place, type SheetRow } from '../cells.js';
import { CsvFields } from './csv-fields.js';
import { unescapeFormula } from '../formula-escape.js';
import type { WorkbookLimits } from '../limits.js';
import { WorkbookRefused } from '../workbook-refused.js';

/** Rows of a CSV text with the empty ones, read as they are asked for: whoever stops early has not paid for the rest. */
export function* csvRows(text: string, limits: WorkbookLimits): Generator<SheetRow> {
  const fields = new CsvFields(text, delimiterOf(text));
  for (let number = 1; !fields.atEnd; number += 1) {
    if (number > limits.emptyRows) throw new WorkbookRefused('too-many-rows', { max: limits.rows });
    yield rowOf(number, fields, limits);
  }
}

function rowOf(number: number, fields: CsvFields, limits: WorkbookLimits): SheetRow {
  const row: SheetRow = { number, cells: [], faults: [] };
  for (const [column, text] of fields.ofRow(number)) {
    if (column >= limits.emptyColumns || (text !== '' && column >= limits.columns))
      throw new WorkbookRefused('too-many-columns', { max: limits.columns });
    if (text !== '') place(row, column, unescapeFormula(text), limits.cellText);
  }
  return row;
}

/** A header has its delimiters among these first characters. */
const LOOKED_AT = 64 * 1024;

/** The one of `,` `;` and tab that stands most often outside quotes in the first filled line. */
function delimiterOf(text: string): string {
  const counts = new Map([',', ';', '\t'].map((each) => [each, 0]));
  let quoted = false;
  let started = false;
  for (const letter of text.slice(0, LOOKED_AT)) {
    if (letter === '"') quoted = !quoted;
    if (!quoted && started && (letter === '\n' || letter === '\r')) break;
    if (letter.trim() !== '') started = true;
    const count = counts.get(letter);
    if (!quoted && count !== undefined) counts.set(letter, count + 1);
  }
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best))[0];
}
