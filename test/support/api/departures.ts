import { newId } from '#lib/kernel';
import type { Operation, Schema } from './contract.js';
import { isTranslated, sampleOf, typeOf } from './sample.js';

/** A request that is as its schema says but for one property. */
export interface Departure {
  /** "audience.roles as null" */
  what: string;
  /** The property by its path, as refusals name it. */
  field: string;
  /** Whether the schema allows it. */
  allowed: boolean;
  body?: unknown;
  /** In place of the operation's query. */
  query?: string;
}

type Path = readonly (string | number)[];
interface Property {
  path: Path;
  schema: Schema;
  /** Null for the elements of a list, which nobody leaves out. */
  required: boolean | null;
}

const ONE_OF_EACH: Record<string, unknown> = { string: '1', number: 1, boolean: true, array: [], object: {} };
const ABSENT = Symbol('absent');

/** Each property of a body left out, null, and of every other type: one at a time, with the rest as in `valid`. */
export function bodyDepartures({ body: schema }: Operation, valid: () => unknown): Departure[] {
  if (!schema) return [];
  const sent = valid();
  return propertiesIn(schema, [])
    .filter(({ path }) => valueAt(sent, path) !== undefined)
    .flatMap((property) =>
      changesOf(property).map(({ name, value, allowed }) => {
        const field = property.path.join('.');
        return { what: `${field} ${name}`, field, allowed, body: changed(valid(), property.path, value) };
      }),
    );
}

/** The paths of the properties that may be left out. */
export const optionalIn = (schema: Schema): string[] =>
  propertiesIn(schema, [])
    .filter(({ required }) => required === false)
    .map(({ path }) => path.join('.'));

function propertiesIn(schema: Schema, path: Path): Property[] {
  const required = new Set(schema.required);
  const own = Object.entries(schema.properties ?? {}).map(([name, one]) => ({
    path: [...path, name],
    schema: one,
    // A text in several languages needs one of them, whichever it is.
    required: isTranslated(schema) ? null : required.has(name),
  }));
  const elements = schema.items ? [{ path: [...path, 0], schema: schema.items, required: null }] : [];
  return [...own, ...elements].flatMap((one) => [one, ...propertiesIn(one.schema, one.path)]);
}

function changesOf({ schema, required }: Property) {
  const known = typeOf(schema) === 'integer' ? 'number' : typeOf(schema);
  const others = Object.entries(ONE_OF_EACH).filter(([type]) => type !== known);
  return [
    ...(required === null ? [] : [{ name: 'absent', value: ABSENT, allowed: !required }]),
    { name: 'as null', value: null, allowed: isNullable(schema) },
    ...others.map(([type, value]) => ({ name: `as ${type}`, value, allowed: false })),
  ];
}

const isNullable = ({ type, nullable }: Schema) =>
  nullable === true || (Array.isArray(type) && type.includes('null'));

const valueAt = (body: unknown, path: Path): unknown =>
  path.reduce<unknown>((holder, name) => (holder as Record<string | number, unknown>)[name], body);

function changed(body: unknown, path: Path, value: unknown): unknown {
  const holder = valueAt(body, path.slice(0, -1)) as Record<string | number, unknown>;
  const name = path.at(-1)!;
  if (value === ABSENT) delete holder[name];
  else holder[name] = value;
  return body;
}

/** Each parameter of a query left out, and given twice, which makes a list of it; `valid` has those that are needed. */
export const queryDepartures = ({ query }: Operation, valid: Record<string, string>): Departure[] =>
  query.flatMap(({ name, required, schema }) => {
    const sampled = () => String(sampleOf(schema, name, { idFor: () => newId() }));
    const { [name]: value = sampled(), ...rest } = valid;
    const others = new URLSearchParams(rest).toString();
    const twice = new URLSearchParams([...Object.entries(rest), [name, value], [name, value]]).toString();
    return [
      { what: `?${name} absent`, field: name, allowed: !required, query: others },
      { what: `?${name} twice`, field: name, allowed: false, query: twice },
    ];
  });
