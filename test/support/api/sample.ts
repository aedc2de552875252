import { planOf } from '../../factories/fairs.js';
import type { Schema } from './contract.js';

/** Values that a schema cannot tell but a service asks for, by the name of the property. */
const KNOWN: Record<string, () => unknown> = {
  slug: () => `page-${(made += 1)}`,
  timeZone: () => 'Asia/Ho_Chi_Minh',
  nightEndsAt: () => '04:00',
  country: () => 'VN',
  currency: () => 'VND',
  startsOn: () => '2027-11-20',
  issuedOn: () => '2026-01-01',
  endsOn: () => '2027-11-22',
  expiresOn: () => '2027-12-31',
  startsAt: () => '2027-11-20T01:00:00Z',
  endsAt: () => '2027-11-20T02:00:00Z',
  replyBy: () => '2027-10-01T00:00:00Z',
  remindAt: () => '2027-09-01T00:00:00Z',
  password: () => 'bon con cua lot bien',
  token: () => 'not-a-token-of-anybody-at-all-0123456789abc',
  // The days and slots of the worlds' matchmaking.
  languages: () => ['vi', 'en'][(made += 1) % 2],
  day: () => '2099-11-20',
  start: () => '08:30',
  end: () => '11:00',
  slotStart: () => '2099-11-20T01:55:00Z',
  proposedSlot: () => '2099-11-20T01:30:00Z',
  expectedMinor: () => 1,
  taxCode: () => null,
  hsCode: () => '0306',
  province: () => 'Cà Mau',
  phone: () => '0290 3831 234',
  website: () => 'https://example.vn',
  plan: () => planOf(2),
  applicationsOpenAt: () => '2026-01-01T00:00:00Z',
  applicationsCloseAt: () => '2027-10-01T00:00:00Z',
  email: () => `sampled-${(made += 1)}@example.vn`,
};

let made = 0;

export interface Ids {
  /** The id to use for a property such as "stageId", or for the elements of "stageIds". */
  idFor(property: string): string;
}

const isIdProperty = (name: string) => /Ids?$/.test(name);
const singular = (name: string) => name.replace(/s$/, '');
export const isIdText = (name: string, schema: Schema) =>
  schema.format === 'uuid' || (isIdProperty(name) && typeOf(schema) === 'string');

/** Whether it is a text in several languages. */
export const isTranslated = ({ properties }: Schema): boolean => 'vi' in (properties ?? {});

export const typeOf = ({ type, properties }: Schema): string | undefined =>
  (Array.isArray(type) ? type.find((one) => one !== 'null') : type) ?? (properties && 'object');

const choiceOf = (choices: readonly unknown[], known: unknown) =>
  choices.includes(known) ? known : choices[0];

/** A value that keeps the schema's rules, the same for the same schema but for what must be unique. */
export function sampleOf(schema: Schema, name: string, ids: Ids): unknown {
  const known = Object.hasOwn(KNOWN, name) ? KNOWN[name] : undefined;
  if (schema.enum) return choiceOf(schema.enum, known?.());
  if (isIdText(name, schema)) return ids.idFor(singular(name));
  if (known && typeOf(schema) !== 'array') return known();
  switch (typeOf(schema)) {
    case 'object':
      return sampleObject(schema, name, ids);
    case 'array':
      return Array.from({ length: Math.max(schema.minItems ?? 0, 1) }, () =>
        sampleOf(schema.items ?? {}, name, ids),
      );
    case 'integer':
    case 'number':
      return Math.max(schema.minimum ?? 1, 1);
    case 'boolean':
      return false;
    default:
      return sampleText(schema);
  }
}

/** A value that keeps the schema's rules, for a whole body; optional properties are given too. */
export const sampleBody = (schema: Schema, ids: Ids) => sampleOf(schema, '', ids) as Record<string, unknown>;

function sampleObject({ properties = {} }: Schema, name: string, ids: Ids): unknown {
  if (isTranslated({ properties })) return { vi: 'Chữ mẫu', en: 'Sample' };
  return Object.fromEntries(
    Object.entries(properties).map(([property, schema]) => [
      property,
      sampleOf(schema, isIdProperty(name) ? name : property, ids),
    ]),
  );
}

function sampleText({ format, pattern, minLength = 0, maxLength = 60 }: Schema): string {
  if (format === 'date') return '2027-11-20';
  if (format === 'date-time') return '2027-11-20T01:00:00Z';
  if (format === 'email') return KNOWN['email']!() as string;
  if (pattern === '^[A-Z]{2}$') return 'VN';
  if (pattern?.startsWith('^[a-z]{2')) return 'vi';
  if (pattern?.includes('#')) return '#1f8a70';
  return 'Sample text'.slice(0, maxLength).padEnd(minLength, 'x');
}

/** Where a body names rows by id: paths of properties such as ["stageIds"] or ["audience", "fairId"]. */
export function idPathsIn(schema: Schema, name = ''): string[][] {
  if (isIdText(name, schema)) return [[]];
  if (schema.items) return idPathsIn(schema.items, name);
  return Object.entries(schema.properties ?? {}).flatMap(([property, one]) =>
    idPathsIn(one, property).map((path) => [property, ...path]),
  );
}
