import { TimetableInputError } from './errors.js';

/** Throws unless `value` is a whole number in `[from, to]`. */
export function requireWhole(
  field: string,
  value: unknown,
  from: number,
  to: number,
): asserts value is number {
  if (value === undefined || value === null)
    throw new TimetableInputError('missing', field, 'a whole number is needed');
  if (typeof value !== 'number' || !Number.isInteger(value)) {
    const shown = typeof value === 'number' ? value : JSON.stringify(value);
    throw new TimetableInputError('not-a-number', field, `${shown} is not a whole number`);
  }
  if (value < from || value > to) {
    throw new TimetableInputError('out-of-range', field, `${value} is not between ${from} and ${to}`);
  }
}

/** Throws unless `value` is an array. */
export function requireList(field: string, value: unknown): asserts value is readonly unknown[] {
  if (!Array.isArray(value)) throw new TimetableInputError('missing', field, 'a list is needed');
}

/** Throws unless `value` is a list of whole numbers in `[from, to]`. */
export function requireWholes(field: string, value: unknown, from: number, to: number): void {
  requireList(field, value);
  for (const [i, entry] of value.entries()) requireWhole(`${field}[${i}]`, entry, from, to);
}

/** Throws unless `list` is an array of the given length. */
export function requireLength(field: string, list: unknown, length: number, of: string): void {
  if (!Array.isArray(list))
    throw new TimetableInputError('missing', field, `a list with one entry per ${of} is needed`);
  if (list.length !== length) {
    throw new TimetableInputError('wrong-length', field, `${list.length} entries for ${length} ${of}s`);
  }
}
