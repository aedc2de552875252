import type { CellFaultCode, CellValue } from './cells.js';

/** What a reader makes of a cell: a value, or the code of what is wrong. */
export type Reading<T> =
  { value: T } | { code: CellFaultCode; params?: Readonly<Record<string, string | number>> };

const SPACES = /[\s\u00a0\u202f'’]/g;
const GROUPED = /^[+-]?\d{1,3}(?:\.\d{3})+$|^[+-]?\d{1,3}(?:,\d{3})+$/;
const PLAIN = /^[+-]?\d+$/;

/** Whole numbers, also written `1.234.567`, `1,234,567` or `1 234 567`. */
export function readInteger(cell: CellValue): Reading<number> {
  const text = typeof cell === 'number' ? String(cell) : numberText(cell);
  const isWhole = PLAIN.test(text) || (typeof cell === 'string' && GROUPED.test(text));
  const value = Number(text.replaceAll(/[.,]/g, ''));
  return isWhole && Number.isSafeInteger(value) ? { value } : { code: 'not-an-integer' };
}

/**
 * Numbers with a decimal point or comma. `1.234` alone is one thousand in Vietnamese and French hands and one and
 * a bit in English ones, so as text it is refused instead of guessed; `1.234,5` and `0,125` leave no doubt.
 */
export function readDecimal(cell: CellValue): Reading<number> {
  if (typeof cell === 'number') return { value: cell };
  const text = numberText(cell);
  if (/^[+-]?[1-9]\d{0,2}[.,]\d{3}$/.test(text)) return { code: 'ambiguous-number' };
  const plain = withPoint(text);
  const value = Number(plain);
  return plain !== '' && Number.isFinite(value) ? { value } : { code: 'not-a-number' };
}

function withPoint(text: string): string {
  if (GROUPED.test(text) && !/^[+-]?0/.test(text)) return text.replaceAll(/[.,]/g, '');
  const parts = /^([+-]?)(\d+|\d{1,3}(?:\.\d{3})+|\d{1,3}(?:,\d{3})+)(?:([.,])(\d+))?$/.exec(text);
  if (parts === null) return '';
  const [, sign = '', whole = '', mark = '', rest = ''] = parts;
  if (mark !== '' && whole.includes(mark)) return '';
  return `${sign}${whole.replaceAll(/[.,]/g, '')}.${rest}`;
}

function numberText(cell: CellValue): string {
  return typeof cell === 'string' ? cell.replaceAll(SPACES, '') : '';
}
