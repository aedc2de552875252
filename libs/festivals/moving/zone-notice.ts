import { fill, type Localised, UI_LANGUAGES, zoneWords } from '#lib/kernel';
import { words } from '../i18n/index.js';

/** What visitors read of a version of the programme that another zone made, in which all hours look as before. */
export const zoneNotice = (timeZone: string): Localised =>
  Object.fromEntries(
    UI_LANGUAGES.map((language) => [
      language,
      fill(words.zoneNotice[language], { zone: zoneWords(timeZone, language) }),
    ]),
  ) as Localised;
