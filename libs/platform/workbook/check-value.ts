import { tidied } from '#lib/kernel';
import type { CellFaultCode, CellValue } from './cells.js';
import type { Column } from './columns.js';
import { foldTitle } from './fold-title.js';
import type { Reading } from './numbers.js';
import { READERS, type ReadKinds } from './readers.js';

type Value = ReadKinds[keyof ReadKinds];

/** Reads one cell as its column says: the value, null when empty and allowed, or what is wrong. */
export function readCell(cell: CellValue, column: Column): Reading<Value | null> {
  if (isBlank(cell)) return column.required === true ? { code: 'required' } : { value: null };
  const reading: Reading<Value> = READERS[column.read](cell);
  if ('code' in reading) return reading;
  const bounded = withinBounds(reading.value, column);
  return 'code' in bounded ? bounded : choose(reading.value, column.oneOf);
}

function isBlank(cell: CellValue): boolean {
  return cell === null || (typeof cell === 'string' && tidied(cell) === '');
}

/** Characters of a wrong text that a problem repeats. */
const QUOTED = 100;

function choose(value: Value, oneOf: readonly string[] | undefined): Reading<Value> {
  if (oneOf === undefined) return { value };
  const given = Array.isArray(value) ? value : [String(value)];
  const choices = new Map(oneOf.map((choice) => [foldTitle(choice), choice]));
  const chosen = given.map((each) => choices.get(foldTitle(each)));
  const stranger = chosen.indexOf(undefined);
  if (stranger >= 0) {
    const quoted = (given[stranger] ?? '').slice(0, QUOTED);
    return { code: 'not-one-of', params: { given: quoted, allowed: oneOf.join(', ') } };
  }
  const known = chosen.filter((each) => each !== undefined);
  return { value: Array.isArray(value) ? known : (known[0] ?? value) };
}

const CODES = {
  text: ['too-short', 'too-long'],
  list: ['too-few-items', 'too-many-items'],
  number: ['too-small', 'too-large'],
  date: ['too-early', 'too-late'],
} as const;

function withinBounds(value: Value, column: Column): Reading<Value> {
  const [size, codes] = measure(value);
  if (column.min !== undefined && size < Number(column.min)) {
    return { code: codes[0], params: { min: shown(column.min) } };
  }
  if (column.max !== undefined && size > Number(column.max)) {
    return { code: codes[1], params: { max: shown(column.max) } };
  }
  return { value };
}

function measure(value: Value): [number, readonly [CellFaultCode, CellFaultCode]] {
  if (typeof value === 'string') return [Array.from(value).length, CODES.text];
  if (Array.isArray(value)) return [value.length, CODES.list];
  if (value instanceof Date) return [value.getTime(), CODES.date];
  return [Number(value), CODES.number];
}

function shown(bound: number | Date): number | string {
  return bound instanceof Date ? bound.toISOString().slice(0, 10) : bound;
}
