import { type Localised, UI_LANGUAGES, type UiLanguage } from '#lib/kernel';

/** A text that is put together, in every language of the screens. */
export const inEachLanguage = (write: (language: UiLanguage) => string): Localised =>
  Object.fromEntries(UI_LANGUAGES.map((language) => [language, write(language)])) as Localised;
