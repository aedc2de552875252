import Papa from 'papaparse';
import { place, type SheetRow } from './cells.js';
import { decodeText } from './csv-text.js';
import { unescapeFormula } from './formula-escape.js';
import type { WorkbookLimits } from './limits.js';
import { WorkbookRefused } from './workbook-refused.js';

/** Rows of a CSV file; reading stops one row past the limit, so a long file costs no more than a full one. */
export function csvRows(file: Buffer, limits: WorkbookLimits): SheetRow[] {
  const text = decodeText(file);
  const rows: SheetRow[] = [];
  let number = 0;
  let filled = 0;
  Papa.parse<string[]>(text, {
    delimiter: delimiterOf(text),
    step: ({ data, errors }, parser) => {
      number += 1;
      if (errors.length > 0) throw new WorkbookRefused('broken-quotes', { row: number });
      if (data.every((cell) => cell.trim() === '')) return;
      rows.push(rowOf(number, data, limits));
      filled += 1;
      // One for the header and one to show that there are too many.
      if (filled >= limits.rows + 2) parser.abort();
    },
  });
  return rows;
}

function rowOf(number: number, data: string[], limits: WorkbookLimits): SheetRow {
  const row: SheetRow = { number, cells: [], faults: [] };
  const last = data.findLastIndex((cell) => cell !== '');
  if (last >= limits.columns) throw new WorkbookRefused('too-many-columns', { max: limits.columns });
  for (let column = 0; column <= last; column += 1) {
    place(row, column, unescapeFormula(data[column] ?? ''), limits.cellText);
  }
  return row;
}

/** The one of `,` `;` and tab that stands most often outside quotes in the first filled line. */
export function delimiterOf(text: string): string {
  const counts = new Map([',', ';', '\t'].map((each) => [each, 0]));
  let quoted = false;
  let started = false;
  for (const letter of text) {
    if (letter === '"') quoted = !quoted;
    if (!quoted && started && (letter === '\n' || letter === '\r')) break;
    if (letter.trim() !== '') started = true;
    const count = counts.get(letter);
    if (!quoted && count !== undefined) counts.set(letter, count + 1);
  }
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best))[0];
}
