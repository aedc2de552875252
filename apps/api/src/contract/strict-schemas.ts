import type { OpenAPIObject } from '@nestjs/swagger';
import { operationsIn } from './operations.js';

/** The parts of a schema that are looked at here. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  pattern?: string;
  enum?: unknown[];
  properties?: Record<string, Schema>;
  items?: Schema;
  additionalProperties?: unknown;
}

/** What a property holds, by its name: one word means one thing everywhere. What a class says itself goes before. */
const BY_NAME: readonly (readonly [name: RegExp, type: 'string' | 'number', format: string])[] = [
  [/^id$|Ids?$/, 'string', 'uuid'],
  [
    /(?<!^nightEnds)At$|Slot$|^(at|now|asOf|since|accountSince|until|replyBy|slotStart|slotEnd)$/,
    'string',
    'date-time',
  ],
  [/On$|^day$/, 'string', 'date'],
  // Metres and shares of one; every other number is a whole one.
  [/^[xywd]$|(M|M2)$|^(share|spent)$/, 'number', 'double'],
];

/** Says of ids, times and numbers what they are, that request bodies hold nothing beyond what is described, and choices in order. */
export function tightenSchemas(document: OpenAPIObject): void {
  const schemas = document.components!.schemas as Record<string, Schema>;
  for (const { properties = {} } of Object.values(schemas))
    for (const [name, property] of Object.entries(properties)) tightenProperty(name, property);
  for (const { operation } of operationsIn(document)) {
    for (const parameter of operation.parameters ?? [])
      if ('schema' in parameter) tightenProperty(parameter.name, parameter.schema as Schema);
    closeObjects(operation.requestBody, schemas);
  }
  sortChoices(document);
}

/**
 * Puts choices in order: that in which the compiler lists the members of a type depends on all that it has read before. The
 * list may be the program's own, and stays as it is.
 */
function sortChoices(part: unknown): void {
  if (typeof part !== 'object' || part === null) return;
  const schema = part as Schema;
  if (Array.isArray(schema.enum)) schema.enum = schema.enum.toSorted(nullLast);
  for (const inner of Object.values(part)) sortChoices(inner);
}

const nullLast = (a: unknown, b: unknown) =>
  Number(a === null) - Number(b === null) || (String(a) < String(b) ? -1 : 1);

function tightenProperty(name: string, property: Schema): void {
  if (property.items) return tightenProperty(name, property.items);
  if (property.enum || property.format || property.pattern) return;
  const [, , format] = BY_NAME.find(([named, type]) => named.test(name) && isOf(property, type)) ?? [];
  if (format) property.format = format;
  else if (isOf(property, 'number')) property.type = wholeTypeOf(property.type);
}

const isOf = ({ type = [] }: Schema, wanted: string) => [type].flat().includes(wanted);

const wholeTypeOf = (type: Schema['type']) =>
  Array.isArray(type) ? type.map((one) => (one === 'number' ? 'integer' : one)) : 'integer';

/** Closes every object that the body is made of; those of any shape stay open. */
function closeObjects(part: unknown, schemas: Record<string, Schema>): void {
  if (typeof part !== 'object' || part === null) return;
  const { $ref, properties, additionalProperties } = part as Schema;
  if ($ref) return closeObjects(schemas[$ref.split('/').at(-1)!], schemas);
  if (properties && additionalProperties === undefined) (part as Schema).additionalProperties = false;
  for (const inner of Object.values(part)) closeObjects(inner, schemas);
}
