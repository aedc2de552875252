import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getMetadataStorage } from 'class-validator';
import type { ValidationMetadata } from 'class-validator/types/metadata/ValidationMetadata.js';
import '../../apps/api/src/api.module.js';
import type { Schema } from './api/contract.js';
import { projectRoot } from './project-root.js';

// Forms take their limits from the document; one that stands in a request class alone would be met by the reader as a refusal.

type Stated = (schema: Schema & { minProperties?: number }) => unknown;

/** Where the document says what a rule says. */
const STATED: Record<string, Stated> = {
  minLength: ({ minLength }) => minLength,
  maxLength: ({ maxLength }) => maxLength,
  isNotEmpty: ({ minLength = 0, minProperties = 0 }) => minLength + minProperties > 0,
  min: ({ minimum }) => minimum,
  max: ({ maximum }) => maximum,
  arrayMinSize: ({ minItems }) => minItems,
  arrayMaxSize: ({ maxItems }) => maxItems,
  matches: ({ pattern }) => pattern,
  isTranslated: ({ properties }) => properties?.['vi']?.maxLength,
  isEmailAddress: ({ format }) => format === 'email' || undefined,
};

const { components } = JSON.parse(
  readFileSync(join(projectRoot, 'libs/api-client/openapi.json'), 'utf8'),
) as { components: { schemas: Record<string, Schema> } };

/** What a rule asks for, in the document's words. */
function limitOf({ name, constraints, context }: ValidationMetadata): unknown {
  if (name === 'isNotEmpty' || name === 'isEmailAddress') return true;
  const [limit] = (constraints as unknown[] | undefined) ?? [];
  if (limit instanceof RegExp) return limit.source;
  return limit ?? (context as { limit: unknown }).limit;
}

const { validationMetadatas } = getMetadataStorage() as unknown as {
  validationMetadatas: Map<new () => object, ValidationMetadata[]>;
};
const rules = [...validationMetadatas].flatMap(([requestClass, metadata]) =>
  metadata
    .filter(({ name }) => name !== undefined && name in STATED)
    .map((rule) => ({ at: `${requestClass.name}.${rule.propertyName} ${rule.name}`, requestClass, rule })),
);

it('states every limit of a body that its request class has', () => {
  const unstated = rules.flatMap(({ at, requestClass, rule }) => {
    const property = components.schemas[requestClass.name]?.properties?.[rule.propertyName];
    if (property === undefined) return [];
    const stated = STATED[rule.name!]!(rule.each ? (property.items ?? {}) : property);
    return stated === limitOf(rule) ? [] : [`${at}: ${String(limitOf(rule))}, not ${String(stated)}`];
  });
  expect(rules.length).toBeGreaterThan(150);
  expect(unstated).toEqual([]);
});
