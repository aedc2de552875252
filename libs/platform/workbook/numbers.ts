import { type Figure, figuresIn } from '#lib/kernel';
import type { CellFaultCode, CellValue } from './cells.js';

/** What a reader makes of a cell: a value, or the code of what is wrong. */
export type Reading<T> =
  { value: T } | { code: CellFaultCode; params?: Readonly<Record<string, string | number>> };

/** Whole numbers, also written `1.234.567`, `1,234,567` or `1 234 567`. */
export function readInteger(cell: CellValue): Reading<number> {
  const [value] = valuesOf(cell, ({ fraction }) => fraction === '');
  return Number.isSafeInteger(value) ? { value: value! } : { code: 'not-an-integer' };
}

/**
 * Numbers with a decimal point or comma. `1.234` alone is one thousand in Vietnamese and French hands and one and
 * a bit in English ones, so as text it is refused instead of guessed; `1.234,5` and `0,125` leave no doubt.
 */
export function readDecimal(cell: CellValue): Reading<number> {
  const [value, other] = valuesOf(cell, () => true);
  if (other !== undefined) return { code: 'ambiguous-number' };
  return value !== undefined && Number.isFinite(value) ? { value } : { code: 'not-a-number' };
}

/** The numbers that a cell may mean, of those figures that the reader takes. */
function valuesOf(cell: CellValue, isTaken: (figure: Figure) => boolean): number[] {
  if (typeof cell === 'number') return [cell];
  const [, sign, text] = /^([+-]?)(.*)$/s.exec(
    typeof cell === 'string' ? cell.normalize('NFKC').trim() : '',
  )!;
  const { byComma, byPoint } = figuresIn(text!);
  const taken = [byComma, byPoint].filter((figure) => figure !== null && isTaken(figure));
  return [...new Set(taken.map((figure) => Number(`${sign}${figure!.whole}.${figure!.fraction}`)))];
}
