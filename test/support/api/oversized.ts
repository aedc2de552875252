import type { Operation, Schema } from './contract.js';
import { isTranslated, typeOf } from './sample.js';

/** A request that costs far more than it should where something reads all of it. */
export interface OversizedRequest {
  what: string;
  /** JSON as it is sent; some of it could not be made of an object. */
  body?: string;
  /** In place of the operation's query. */
  query?: string;
}

type Body = Record<string, unknown>;

/** Bytes, a little below what a body may have. */
export const FULL = 900_000;
const BYTES_A_KEY = 11;
const BYTES_A_LEVEL = 6;

const manyKeys = (bytes: number) =>
  Object.fromEntries(Array.from({ length: bytes / BYTES_A_KEY }, (_, at) => [`k${at}`, 1]));
const manyElements = (bytes: number) => Array.from({ length: bytes / 2 }, () => 1);
const deep = (bytes: number) => {
  const levels = Math.floor(bytes / BYTES_A_LEVEL);
  return `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;
};
const marks = (bytes: number) => `a${'\u0301\u0323'.repeat(Math.floor(bytes / 4))}`;

/** Bodies of so many bytes that are too much in every way that the schema leaves open; `valid` is one that is taken. */
export function oversizedBodies({ body: schema }: Operation, valid: Body, bytes = FULL): OversizedRequest[] {
  if (!schema) return [];
  const made = (what: string, body: unknown) => ({ what, body: JSON.stringify(body) });
  const texts = namesOf(schema, isText);
  const lists = namesOf(schema, (one) => typeOf(one) === 'array');
  const all = (names: string[], value: unknown) => Object.fromEntries(names.map((name) => [name, value]));
  const perText = bytes / Math.max(1, texts.length);
  const requests = [
    made('unknown keys', { ...valid, ...manyKeys(bytes) }),
    made('an unknown name of digits', { ...valid, ['1a'.repeat(bytes / 2)]: 1 }),
    made('a list instead', manyElements(bytes)),
    { what: 'depth', body: `{"a":${deep(bytes)},${JSON.stringify(valid).slice(1)}` },
  ];
  if (texts.length > 0)
    requests.push(
      made('endless marks', { ...valid, ...all(texts, marks(perText)) }),
      made('endless texts', { ...valid, ...all(texts, 'x'.repeat(perText)) }),
    );
  for (const name of lists)
    requests.push(
      made(`a long list of ${name}`, { ...valid, [name]: manyElements(bytes) }),
      made(`many faults in ${name}`, { ...valid, [name]: Array.from({ length: 900 }, () => ({ a: 1 })) }),
    );
  return requests;
}

/** Queries as long as an address may be. */
export function oversizedQueries({ query }: Operation): OversizedRequest[] {
  const parameters = Array.from({ length: 2_000 }, (_, at) => `a${at}`).join('&');
  const texts = query.filter(({ schema }) => isText(schema));
  return [
    { what: 'parameters', query: parameters },
    { what: 'one parameter again and again', query: 'limit=1&'.repeat(1_500) },
    ...texts.map(({ name }) => ({
      what: `endless marks in ${name}`,
      query: `${name}=${encodeURIComponent(marks(4_000))}`,
    })),
  ];
}

const isText = (schema: Schema) => typeOf(schema) === 'string' || isTranslated(schema);

const namesOf = ({ properties = {} }: Schema, holds: (schema: Schema) => boolean) =>
  Object.entries(properties)
    .filter(([, one]) => holds(one))
    .map(([name]) => name);
