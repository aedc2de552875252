import fc from 'fast-check';
import type { Operation, Schema } from '../../support/api/contract.js';
import { ownRequest, urlOf } from '../../support/api/own-request.js';
import { typeOf } from '../../support/api/sample.js';

type Body = Record<string, unknown>;
export interface FuzzRequest {
  url: string;
  body?: unknown;
  headers?: Record<string, string>;
}

const WRONG_TYPES: unknown[] = [
  null,
  0,
  -1,
  1e9,
  1.5,
  '1',
  '',
  true,
  [],
  {},
  ['x'],
  { a: { b: 1 } },
  2 ** 53,
];
const TEXTS = [
  '\u0000',
  'a\r\nBcc: evil@example.org',
  '‮txt.exe',
  '\ud800',
  '🦀'.repeat(50),
  '각'.repeat(200),
  'ß'.repeat(200),
  `' OR 1=1 -- `,
  '%_!\\',
  '<script>alert(1)</script>',
  '{{constructor}}',
  'NaN',
  '-9999-01-01',
  '0000-01-01',
  '9999-12-31',
  '9999-12-31T23:59:59-14:00',
  '0000-01-01T00:00:00Z',
  '2027-02-30T25:61:00Z',
  '1969-12-31T23:59:59.999Z',
];

const awkwardText = fc.oneof(
  fc.constantFrom(...TEXTS),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);

/** Values at and around what the schema allows, of the right type. */
function boundaries(schema: Schema): fc.Arbitrary<unknown> {
  const { minimum, maximum, maxLength = 100, enum: known } = schema;
  if (known) return fc.constantFrom(...known, 'none-of-these');
  switch (typeOf(schema)) {
    case 'integer':
    case 'number':
      return fc.constantFrom(
        minimum ?? 0,
        maximum ?? 2 ** 31,
        (minimum ?? 0) - 1,
        (maximum ?? 2 ** 53) + 1,
        1.5,
      );
    case 'boolean':
      return fc.boolean();
    case 'array':
      return fc
        .tuple(boundaries(schema.items ?? {}), fc.constantFrom(0, 1, 2, schema.maxItems ?? 50, 1001))
        .map(([item, count]) => Array.from({ length: count }, () => item));
    case 'object':
      return fc.record(
        Object.fromEntries(
          Object.entries(schema.properties ?? {}).map(([name, one]) => [name, boundaries(one)]),
        ),
        { requiredKeys: [] },
      );
    default:
      return fc.oneof(
        awkwardText,
        fc.constantFrom('각', '🦀', 'x', 'ấ').map((letter) => letter.repeat(maxLength)),
        fc.constant('x'.repeat(maxLength + 1)),
        fc.constant('x'.repeat(100_000)),
      );
  }
}

// An address has no room for half a surrogate pair.
const wellFormed = (text: string) => Buffer.from(text, 'utf8').toString('utf8');
const encoded = (text: string) => encodeURIComponent(wellFormed(text));

const isText = (schema: Schema) => typeOf(schema) === 'string' && !schema.enum && !schema.format;

/** A valid body with one field broken, at its limits, of another type, missing, or one too many. */
function bodies(schema: Schema, valid: Body): fc.Arbitrary<unknown> {
  const properties = Object.entries(schema.properties ?? {});
  const atLimits = properties.map(([name, one]) =>
    boundaries(one).map((value) => ({ ...valid, [name]: value })),
  );
  const broken = properties.map(([name]) =>
    fc.constantFrom(...WRONG_TYPES).map((value) => ({ ...valid, [name]: value })),
  );
  const longest = Object.fromEntries(
    properties.map(([name, one]) => [name, isText(one) ? '각'.repeat(one.maxLength ?? 10) : valid[name]]),
  );
  const nested = nestedTexts(schema, valid);
  return fc.oneof(
    { weight: 1, arbitrary: fc.constantFrom<unknown>(valid, longest, nested, {}, [], null, 'text', 1) },
    {
      weight: 1,
      arbitrary: fc.constantFrom<unknown>({ ...valid, role: 'owner' }, { ...valid, constructor: {} }),
    },
    ...(atLimits.length > 0 ? [{ weight: 6, arbitrary: fc.oneof(...atLimits) }] : []),
    ...(broken.length > 0 ? [{ weight: 3, arbitrary: fc.oneof(...broken) }] : []),
  );
}

/** Translated texts filled to their limit with letters that take the most room when folded. */
const nestedTexts = ({ properties = {} }: Schema, valid: Body): Body =>
  Object.fromEntries(
    Object.entries(properties).map(([name, one]) => {
      const limit = one.properties?.['vi']?.maxLength;
      return [name, limit === undefined ? valid[name] : { vi: '각'.repeat(limit), en: 'ß'.repeat(limit) }];
    }),
  );

const inQuery = (operation: Operation, url: string) =>
  operation.query.map(({ name, schema }) =>
    fc.oneof(boundaries(schema), awkwardText).map((value) => {
      const text = encoded(String(value).slice(0, 3000));
      return { url: `${url}${url.includes('?') ? '&' : '?'}${name}=${text}` };
    }),
  );

const inPath = (operation: Operation, ids: Record<string, string>) =>
  operation.pathParameters
    .filter((name) => !['organiserId', 'organisationId'].includes(name))
    .map((name) =>
      awkwardText.map((text) => {
        const part = wellFormed(text.slice(0, 60)) || 'x';
        return {
          url: urlOf(operation, { ...ids, [name]: part, [`${segmentOf(operation, name)}/${name}`]: part }),
        };
      }),
    );

const segmentOf = ({ path }: Operation, name: string) =>
  new RegExp(`([\\w-]*)/\\{${name}\\}`).exec(path)?.[1] ?? '';

/** So many requests of every bad kind for one operation, always the same ones for the same seed. */
export function fuzzRequests(
  operation: Operation,
  ids: Record<string, string>,
  { runs, seed }: { runs: number; seed: number },
): FuzzRequest[] {
  const own = ownRequest(operation, ids);
  const changed = operation.body
    ? [bodies(operation.body, own.body as Body).map((body) => ({ url: own.url, body }))]
    : [];
  const ways = [...changed, ...changed, ...inQuery(operation, own.url), ...inPath(operation, ids)];
  return ways.length === 0 ? [own] : fc.sample(fc.oneof(...ways), { numRuns: runs, seed });
}
