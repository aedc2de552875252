import Papa from 'papaparse';
import { turnIfDue } from '#platform/turns';
import { place, type SheetRow } from './cells.js';
import { decodeText } from './csv-text.js';
import { unescapeFormula } from './formula-escape.js';
import type { WorkbookLimits } from './limits.js';
import { WorkbookRefused } from './workbook-refused.js';

/** Characters read before others have their turn. */
const PIECE = 256 * 1024;

/** Rows of a CSV file; reading stops one row past the limit, so a long file costs no more than a full one. */
export function csvRows(file: Buffer, limits: WorkbookLimits): Promise<SheetRow[]> {
  const text = decodeText(file);
  const rows: SheetRow[] = [];
  let number = 0;
  const take = ({ data, errors }: Papa.ParseResult<string[]>): void => {
    const [broken] = errors;
    if (broken) throw new WorkbookRefused('broken-quotes', { row: number + (broken.row ?? 0) + 1 });
    for (const cells of data) {
      number += 1;
      if (cells.some((cell) => cell.trim() !== '')) rows.push(rowOf(number, cells, limits));
    }
  };
  return new Promise((resolve, reject) => {
    Papa.parse<string[]>(text, {
      delimiter: delimiterOf(text),
      chunkSize: PIECE,
      chunk: (piece: Papa.ParseResult<string[]>, parser: Papa.Parser) => {
        try {
          take(piece);
          // One for the header and one to show that there are too many.
          if (rows.length >= limits.rows + 2) return parser.abort();
          parser.pause();
          void turnIfDue().then(() => parser.resume());
        } catch (error) {
          reject(error as Error);
          parser.abort();
        }
      },
      complete: () => resolve(rows),
    } as Papa.ParseConfig<string[]> & { download?: false; worker?: false });
  });
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
  for (const letter of text.slice(0, PIECE)) {
    if (letter === '"') quoted = !quoted;
    if (!quoted && started && (letter === '\n' || letter === '\r')) break;
    if (letter.trim() !== '') started = true;
    const count = counts.get(letter);
    if (!quoted && count !== undefined) counts.set(letter, count + 1);
  }
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best))[0];
}
