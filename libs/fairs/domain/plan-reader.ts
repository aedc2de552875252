import {
  CONTENT_LANGUAGES,
  hasEndlessMarks,
  MOST_MINOR,
  tidied,
  type Translated,
  withTidyTexts,
} from '#lib/kernel';
import type { PlanFault, PlanProblem } from './plan.js';

type Fields = Record<string, unknown>;

const MAX_METRES = 1_000;
const COLOUR = /^#[0-9a-f]{6}$/i;
// eslint-disable-next-line no-control-regex -- control characters are what is refused
const CONTROL = /[\u0000-\u001F\u007F\u0085\u2028\u2029]/;

const isFinite = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

/** Takes single values out of JSON of unknown shape, noting what is wrong; a faulty value comes out as null. */
export class PlanReader {
  readonly problems: PlanProblem[] = [];

  note(path: string, code: PlanFault, params: PlanProblem['params'] = {}): null {
    this.problems.push({ path, code, params });
    return null;
  }

  object(value: unknown, path: string, properties: readonly string[]): Fields | null {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return this.note(path, 'not-an-object');
    for (const name of Object.keys(value))
      if (!properties.includes(name)) this.note(`${path}.${name}`, 'unknown-property', { name });
    return value as Fields;
  }

  list(value: unknown, path: string): unknown[] {
    if (Array.isArray(value)) return value;
    this.note(path, 'not-a-list');
    return [];
  }

  /** A size in metres, above nothing; answers centimetres. */
  length(value: unknown, path: string): number | null {
    const isGood = isFinite(value) && Math.round(value * 100) >= 1 && value <= MAX_METRES;
    return isGood ? Math.round(value * 100) : this.note(path, 'bad-length', { max: MAX_METRES });
  }

  /** A distance in metres, nothing or more; answers centimetres. */
  position(value: unknown, path: string): number | null {
    const isGood = isFinite(value) && value >= 0 && value <= MAX_METRES;
    return isGood ? Math.round(value * 100) : this.note(path, 'bad-position', { max: MAX_METRES });
  }

  line(value: unknown, path: string, max: number): string | null {
    const text = typeof value === 'string' ? tidied(value) : '';
    return text === '' || text.length > max || CONTROL.test(text) || hasEndlessMarks(text)
      ? this.note(path, 'bad-text', { max })
      : text;
  }

  name(value: unknown, path: string, max: number): Translated | null {
    const given = typeof value === 'object' && value !== null ? withTidyTexts(value) : {};
    const entries = Object.entries(given as object);
    const isGood = entries.every(
      ([language, text]) =>
        (CONTENT_LANGUAGES as readonly string[]).includes(language) &&
        typeof text === 'string' &&
        text.length <= max &&
        !CONTROL.test(text) &&
        !hasEndlessMarks(text),
    );
    const isFilled = entries.some(([, text]) => text !== '');
    return isGood && isFilled ? (given as Translated) : this.note(path, 'bad-name', { max });
  }

  colour(value: unknown, path: string): string | null {
    return typeof value === 'string' && COLOUR.test(value)
      ? value.toLowerCase()
      : this.note(path, 'bad-colour');
  }

  /** Left out means no. */
  flag(value: unknown, path: string): boolean {
    if (value === undefined) return false;
    if (typeof value === 'boolean') return value;
    this.note(path, 'bad-flag');
    return false;
  }

  price(value: unknown, path: string): number | null {
    const isGood = isFinite(value) && Number.isInteger(value) && value >= 0 && value <= MOST_MINOR;
    return isGood ? value : this.note(path, 'bad-price');
  }

  /** An index into a list of `count`; left out or null means none. */
  index(value: unknown, path: string, count: number): number | null {
    if (value === undefined || value === null) return null;
    const isGood = isFinite(value) && Number.isInteger(value) && value >= 0 && value < count;
    return isGood ? value : this.note(path, 'bad-zone', { count });
  }
}
