import 'reflect-metadata';
import { getMetadataStorage } from 'class-validator';
import type { ValidationMetadata } from 'class-validator/types/metadata/ValidationMetadata.js';
import '../../../apps/api/src/api.module.js';
import { documentedOperations, generatedDocument, type Schema } from './contract.js';

const { components, paths } = generatedDocument();
const properties = Object.entries(components!.schemas!).flatMap(([owner, schema]) =>
  Object.entries(schema.properties ?? {}).map(([name, property]) => ({
    at: `${owner}.${name}`,
    name,
    inner: property.items ?? property,
    property,
  })),
);
const isOf = ({ type = [] }: Schema, wanted: string) => [type].flat().includes(wanted);
const placesOf = (found: readonly { at: string }[]) => found.map(({ at }) => at);

it('calls every id a uuid that has no pattern of its own, and every number a whole one unless it is measured', () => {
  const ids = properties.filter(({ name, inner }) => /^id$|Ids?$/.test(name) && isOf(inner, 'string'));
  expect(ids.length).toBeGreaterThan(150);
  expect(placesOf(ids.filter(({ inner }) => inner.format !== 'uuid' && !inner.pattern))).toEqual([]);
  expect(
    placesOf(properties.filter(({ inner }) => isOf(inner, 'number') && inner.format !== 'double')),
  ).toEqual([]);
});

it('takes nothing in a body that it does not describe', () => {
  const objectsIn = (schema: Schema): Schema[] => [
    ...(schema.properties ? [schema] : []),
    ...Object.values(schema.properties ?? {}).flatMap(objectsIn),
    ...(schema.items ? objectsIn(schema.items) : []),
  ];
  const open = documentedOperations().filter(
    ({ body }) => body && objectsIn(body).some(({ additionalProperties }) => additionalProperties !== false),
  );
  expect(open.map(({ id }) => id)).toEqual([]);
});

it('names the kind of every file', () => {
  expect(JSON.stringify(paths)).not.toContain('octet-stream');
});

const SAID: Record<string, (schema: Schema, inner: Schema) => unknown> = {
  matches: (_, { pattern }) => pattern,
  isIn: (_, inner) => inner.enum?.filter((value) => value !== null),
  minLength: (_, { minLength }) => minLength,
  maxLength: (_, { maxLength }) => maxLength,
  min: ({ minimum }) => minimum,
  max: ({ maximum }) => maximum,
  arrayMinSize: ({ minItems }) => minItems,
  arrayMaxSize: ({ maxItems }) => maxItems,
  arrayUnique: ({ uniqueItems }) => uniqueItems,
};

const byText = (a: unknown, b: unknown) => (String(a) < String(b) ? -1 : 1);

/** As the document says it: an expression by its source, choices in order. */
const inOrder = (limit: unknown): unknown =>
  limit instanceof RegExp ? limit.source : Array.isArray(limit) ? limit.toSorted(byText) : limit;

it('says the rule of every property of a body as the validation has it', () => {
  const { validationMetadatas } = getMetadataStorage() as unknown as {
    validationMetadatas: ReadonlyMap<unknown, ValidationMetadata[]>;
  };
  const byPlace = new Map(properties.map((one) => [one.at, one]));
  const checked = [...validationMetadatas.values()]
    .flat()
    .flatMap(({ target, propertyName, name = '', constraints }) => {
      const at = `${(target as NewableFunction).name}.${propertyName}`;
      const described = byPlace.get(at);
      const [limit] = constraints ?? [];
      if (!described || !(name in SAID)) return [];
      const wanted = name === 'arrayUnique' ? true : inOrder(limit);
      return [{ at: `${at} ${name}`, wanted, said: SAID[name]!(described.property, described.inner) }];
    });
  expect(checked.length).toBeGreaterThan(200);
  expect(
    checked.filter(
      ({ wanted, said }) => wanted !== undefined && JSON.stringify(wanted) !== JSON.stringify(said),
    ),
  ).toEqual([]);
});
