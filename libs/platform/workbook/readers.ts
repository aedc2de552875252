import { tidied, withoutEndlessMarks } from '#lib/kernel';
import type { CellValue } from './cells.js';
import { foldTitle } from './fold-title.js';
import { readDecimal, type Reading, readInteger } from './numbers.js';

export interface ReadKinds {
  text: string;
  integer: number;
  decimal: number;
  /** Midnight UTC of the day. */
  date: Date;
  flag: boolean;
  list: string[];
}
export type ReadKind = keyof ReadKinds;

const YES = new Set(['x', '1', 'true', 'yes', 'y', 'co', 'dung', 'oui', 'o', 'vrai']);
const NO = new Set(['0', 'false', 'no', 'n', 'khong', 'sai', 'non', 'faux']);

export const READERS: { [K in ReadKind]: (cell: CellValue) => Reading<ReadKinds[K]> } = {
  text: (cell) => ({ value: plainText(cell) }),
  integer: readInteger,
  decimal: readDecimal,
  date: readDate,
  flag: readFlag,
  list: (cell) => ({ value: items(plainText(cell)) }),
};

/** Tidied as what the pages send is; a date as `2026-11-21`. */
function plainText(cell: CellValue): string {
  if (cell === null) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return tidied(withoutEndlessMarks(String(cell)));
}

function items(text: string): string[] {
  return text
    .split(/[;,\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function readFlag(cell: CellValue): Reading<boolean> {
  if (typeof cell === 'boolean') return { value: cell };
  const word = foldTitle(plainText(cell));
  if (YES.has(word)) return { value: true };
  return NO.has(word) ? { value: false } : { code: 'not-a-flag' };
}

/** Date cells, `2026-11-21`, and day first as Vietnam and France write it: `21/11/2026`. Never month first. */
function readDate(cell: CellValue): Reading<Date> {
  if (cell instanceof Date) return { value: new Date(Math.floor(cell.getTime() / 86_400_000) * 86_400_000) };
  const text = plainText(cell);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const dayFirst = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  const [year, month, day] = iso ? iso.slice(1) : dayFirst ? dayFirst.slice(1).toReversed() : [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const exists = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return exists ? { value: date } : { code: 'not-a-date' };
}
