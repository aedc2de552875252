import { said } from './texts/saying.js';
import { fill, type Localised, type UiLanguage } from './texts/translated.js';

/** HTTP status: 404 hidden or foreign, 409 state, 422 rule or input. */
export type ErrorStatus =
  400 | 401 | 403 | 404 | 405 | 408 | 409 | 412 | 413 | 415 | 422 | 429 | 431 | 500 | 503 | 507;

/** How an expected failure reads: what it is, why it happened, what to do next. */
export interface ErrorWords {
  title: Localised;
  detail?: Localised;
  next?: Localised;
}

export interface ErrorEntry extends ErrorWords {
  status: ErrorStatus;
}

export type ErrorParams = Readonly<Record<string, unknown>>;

/** One field of the input that is at fault. */
export interface FieldProblem {
  field: string;
  code: string;
  message: string;
  next?: string;
}

/** An expected failure: stable code, HTTP status and words in three languages. Thrown by the areas, worded at the edge. */
export class DomainError extends Error {
  constructor(
    readonly code: string,
    readonly entry: ErrorEntry,
    readonly params: ErrorParams = {},
  ) {
    super(`${code}: ${fill(entry.detail?.en ?? entry.title.en, params)}`);
    this.name = 'DomainError';
  }

  /** In the reader's language; a param may be a text in several languages or a day. */
  words(language: UiLanguage): { title: string; detail?: string; next?: string } {
    const { title, detail, next } = this.entry;
    const saying = (text: Localised) => said(text, this.params, language);
    return {
      title: saying(title),
      ...(detail && { detail: saying(detail) }),
      ...(next && { next: saying(next) }),
    };
  }
}

export type ErrorFactory = ((params?: ErrorParams) => DomainError) & { code: string };

const defined = new Map<string, ErrorEntry>();

/** Every expected failure that the loaded areas declare, by its code, in the order of the codes. */
export const definedErrors = (): ReadonlyMap<string, ErrorEntry> =>
  new Map([...defined].sort(([a], [b]) => (a < b ? -1 : 1)));

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/**
 * The catalogue of an area's expected failures: `defineErrors('booths', { alreadyTaken: 409 }, words.errors.booths)` gives
 * `boothErrors.alreadyTaken({ number: 'A12' })`, whose code is "booths.already-taken"; its words stand in the message files of
 * the area. A `field` in the params names the input at fault. Throws when a code is taken.
 */
export function defineErrors<N extends string>(
  area: string,
  statuses: Readonly<Record<N, ErrorStatus>>,
  words: Readonly<Record<NoInfer<N>, ErrorWords>>,
): Record<N, ErrorFactory> {
  const catalogue = (Object.entries(statuses) as [N, ErrorStatus][]).map(([name, status]) => {
    const code = `${area}.${kebab(name)}`;
    if (defined.has(code)) throw new Error(`The error "${code}" is defined twice`);
    const entry = { status, ...words[name] };
    defined.set(code, entry);
    const make = (params?: ErrorParams) => new DomainError(code, entry, params);
    return [name, Object.assign(make, { code })] as const;
  });
  return Object.fromEntries(catalogue) as Record<N, ErrorFactory>;
}
