import { daysText } from '../time/day-words.js';
import { isDateOnly } from '../time/time.js';
import {
  CONTENT_LANGUAGES,
  type Counted,
  fill,
  type Localised,
  textIn,
  type Translated,
  type UiLanguage,
} from './translated.js';

/** What may stand in a sentence: names, numbers, days ("2026-11-20"), texts in several languages, lists of them. */
export type Sayable = string | number | Translated | readonly (string | Translated)[];

/** Says a text of the message files to one reader, its {{placeholders}} filled; which form of one that counts, tells `count`. */
export type Say = (text: Localised | Counted, values?: Readonly<Record<string, Sayable>>) => string;

/** Says to readers of a language. */
export const sayIn =
  (language: UiLanguage): Say =>
  (text, values = {}) =>
    said(text, values, language);

/** A text in the reader's language with these values, each as it stands in a sentence. */
export function said(
  text: Localised | Counted,
  values: Readonly<Record<string, unknown>>,
  language: UiLanguage,
): string {
  const worded = Object.entries(values).map(([name, value]) => [name, wordedIn(value, language)]);
  return fill(formOf(text[language], values['count'], language), Object.fromEntries(worded));
}

const PLURAL_RULES: Record<UiLanguage, Intl.PluralRules> = {
  vi: new Intl.PluralRules('vi'),
  en: new Intl.PluralRules('en'),
  fr: new Intl.PluralRules('fr'),
};

const formOf = (text: Localised[UiLanguage] | Counted[UiLanguage], count: unknown, language: UiLanguage) =>
  typeof text === 'string' ? text : (text[PLURAL_RULES[language].select(Number(count))] ?? text.other);

/** A text in several languages in the reader's or the nearest, a day as people write it. Whoever knows the zone words an instant. */
function wordedIn(value: unknown, language: UiLanguage): unknown {
  if (Array.isArray(value)) return value.map((one) => wordedIn(one, language));
  if (isTranslated(value)) return textIn(value, language);
  return typeof value === 'string' && isDateOnly(value) ? daysText(value, value, language) : value;
}

const isTranslated = (value: unknown): value is Translated =>
  typeof value === 'object' &&
  value !== null &&
  !(value instanceof Date) &&
  Object.keys(value).every((key) => CONTENT_LANGUAGES.some((language) => language === key));
