/** Languages that screens, mails and documents are complete in. */
export const UI_LANGUAGES = ['vi', 'en', 'fr'] as const;
export type UiLanguage = (typeof UI_LANGUAGES)[number];

/** The tag by which dates are written: readers of English at an Asian fair expect the day before the month. */
export const dateTag = (language: UiLanguage): string => (language === 'en' ? 'en-GB' : language);

/** Languages that content (names, descriptions, letters) may be written in. */
export const CONTENT_LANGUAGES = ['vi', 'en', 'fr', 'zh', 'km'] as const;
export type ContentLanguage = (typeof CONTENT_LANGUAGES)[number];

/** Content in several languages; any may be missing. */
export type Translated = Partial<Record<ContentLanguage, string>>;

/** A text of the product itself: complete in every language of the screens. */
export type Localised = Record<UiLanguage, string>;

/** What a language may tell apart by a number (CLDR); all have "other". */
export type PluralForm = Intl.LDMLPluralRule;

/** A text of the product itself that counts: the forms of each language. */
export type Counted = Record<UiLanguage, Partial<Record<PluralForm, string>> & { other: string }>;

const FALLBACKS: Record<ContentLanguage, readonly ContentLanguage[]> = {
  vi: ['vi', 'en', 'fr', 'zh', 'km'],
  en: ['en', 'vi', 'fr', 'zh', 'km'],
  fr: ['fr', 'en', 'vi', 'zh', 'km'],
  zh: ['zh', 'en', 'vi', 'fr', 'km'],
  km: ['km', 'en', 'vi', 'fr', 'zh'],
};

/** The language in which a reader of the wanted one gets a text: that itself, else the nearest that is there; none for an empty text. */
export const languageIn = (
  translated: Translated | null | undefined,
  language: ContentLanguage,
): ContentLanguage | undefined =>
  FALLBACKS[language].find((candidate) => (translated?.[candidate] ?? '').trim() !== '');

/** The text in the wanted language, else in the nearest that is there, else an empty text. */
export function textIn(translated: Translated | null | undefined, language: ContentLanguage): string {
  const there = languageIn(translated, language);
  return there === undefined ? '' : translated![there]!;
}

/** Each wording cut off behind so many letters, for lists that show its first lines. */
export const beginningOf = (translated: Translated, letters: number): Translated =>
  Object.fromEntries(
    Object.entries(translated).map(([language, text]) => [language, cutBehind(text, letters)]),
  );

function cutBehind(text: string, letters: number): string {
  // Letters outside the basic plane have two units, of which none stands alone.
  const whole = [...text];
  return whole.length > letters ? `${whole.slice(0, letters).join('').trimEnd()}…` : text;
}

/** Every wording of a content text, for a search key. */
export function allTexts(translated: Translated | null | undefined): string {
  return Object.values(translated ?? {}).join(' ');
}

/** The language of the screens that fits a language tag such as "fr-CA"; Vietnamese when none does. */
export function uiLanguage(tag: string | null | undefined): UiLanguage {
  const base = tag?.toLowerCase().split('-')[0];
  return UI_LANGUAGES.find((language) => language === base) ?? 'vi';
}

/** The best language of the screens for an Accept-Language header (RFC 9110 §12.5.4). */
export function acceptedUiLanguage(header: string | undefined): UiLanguage {
  const wanted = (header ?? '')
    .split(',')
    .map((entry) => {
      const [tag = '', ...parameters] = entry.trim().split(';');
      const quality = parameters.find((parameter) => parameter.trim().startsWith('q='));
      return {
        tag: tag.trim().toLowerCase().split('-')[0],
        quality: quality ? Number(quality.split('=')[1]) : 1,
      };
    })
    .sort((a, b) => b.quality - a.quality);
  for (const { tag } of wanted) {
    const language = UI_LANGUAGES.find((candidate) => candidate === tag);
    if (language) return language;
  }
  return 'vi';
}

const isLocalised = (value: unknown): value is Localised =>
  typeof value === 'object' && value !== null && UI_LANGUAGES.every((language) => language in value);

/** The values for one reader: texts of the product itself in their language, everything else as it is. */
export const valuesIn = (
  values: Readonly<Record<string, unknown>>,
  language: UiLanguage,
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, isLocalised(value) ? value[language] : value]),
  );

/** Puts values into a text's {{placeholders}}; an unknown placeholder stays as it is. */
export function fill(text: string, values: Readonly<Record<string, unknown>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => {
    const value = values[name];
    if (Array.isArray(value)) return value.join(', ');
    return typeof value === 'string' || typeof value === 'number' ? String(value) : whole;
  });
}
