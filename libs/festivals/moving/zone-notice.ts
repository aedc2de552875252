import { type Localised, UI_LANGUAGES, type UiLanguage, zoneWords } from '#lib/kernel';

const NOTICE: Record<UiLanguage, (zone: string) => string> = {
  vi: (zone) => `Các giờ vẫn như đã công bố, nay tính theo ${zone}.`,
  en: (zone) => `The hours stay as they were announced, and are ${zone} from now on.`,
  fr: (zone) => `Les horaires annoncés restent les mêmes ; fuseau horaire désormais : ${zone}.`,
};

/** What visitors read of a version of the programme that another zone made, in which all hours look as before. */
export const zoneNotice = (timeZone: string): Localised =>
  Object.fromEntries(
    UI_LANGUAGES.map((language) => [language, NOTICE[language](zoneWords(timeZone, language))]),
  ) as Localised;
