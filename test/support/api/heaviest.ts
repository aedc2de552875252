import { newId } from '#lib/kernel';
import { planOf } from '../../factories/fairs.js';
import type { Operation, Schema } from './contract.js';
import { type Ids, idNamed } from './own-request.js';
import { isIdText, isTranslated, sampleOf, typeOf } from './sample.js';

/** Elements that lists within lists have together: more would not fit into the bytes of a request. */
const MOST_ELEMENTS = 2_500;
/** With the halls and zones a little below the 5,000 shapes that a plan may have. */
const BOOTHS = 4_900;
const LETTER = 'ấ';

/** The heaviest body that the schema allows: lists and texts at their limit, every property given. Null when it takes none. */
export function heaviestBody({ body }: Operation, ids: Ids): Record<string, unknown> | null {
  return body && (heaviestOf(body, '', { ids, elements: MOST_ELEMENTS }) as Record<string, unknown>);
}

interface Ground {
  ids: Ids;
  /** How many elements a list may still have here. */
  elements: number;
}

function heaviestOf(schema: Schema, name: string, ground: Ground): unknown {
  const sampled = () => sampleOf(schema, name, { idFor: (one) => idNamed(ground.ids, one) });
  if (name === 'plan') return planOf(BOOTHS);
  if (isTranslated(schema)) return inEveryLanguage(schema);
  switch (typeOf(schema)) {
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {}).map(([property, one]) => [
          property,
          heaviestOf(one, property, ground),
        ]),
      );
    case 'array':
      return heaviestList(schema, name, ground);
    case 'integer':
    case 'number':
      return schema.maximum ?? sampled();
    default:
      return isFreeText(schema) && sampled() === 'Sample text'.slice(0, schema.maxLength ?? 60)
        ? LETTER.repeat(schema.maxLength ?? 1_000)
        : sampled();
  }
}

function heaviestList({ items = {}, maxItems = 50 }: Schema, name: string, ground: Ground): unknown[] {
  const count = Math.min(maxItems, ground.elements);
  const within = { ...ground, elements: Math.max(1, Math.floor(ground.elements / count)) };
  return Array.from({ length: count }, () =>
    isIdText(name, items) ? newId() : heaviestOf(items, name, within),
  );
}

const inEveryLanguage = ({ properties = {} }: Schema) =>
  Object.fromEntries(
    Object.entries(properties).map(([language, { maxLength = 1_000 }]) => [
      language,
      LETTER.repeat(maxLength),
    ]),
  );

const isFreeText = (schema: Schema) =>
  typeOf(schema) === 'string' && !schema.enum && !schema.format && !schema.pattern;
