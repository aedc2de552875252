import { codeNames, uiLanguage, type UiLanguage } from '#lib/kernel';

/** The language of the screens. */
export const languageOf = (tag: string): UiLanguage => uiLanguage(tag);

/** A country's name in the reader's language. */
export const countryName = (code: string, language: string): string => codeNames('region', language)(code);

/** A language's name in the reader's language. */
export function languageName(tag: string, language: string): string {
  return codeNames('language', language)(tag);
}

/** Languages that people at the fairs hold meetings in. */
export const meetingLanguages = ['vi', 'en', 'fr', 'zh', 'km', 'ja', 'ko', 'th', 'ru', 'ar'] as const;
export const incoterms = [
  'EXW',
  'FCA',
  'CPT',
  'CIP',
  'DAP',
  'DPU',
  'DDP',
  'FAS',
  'FOB',
  'CFR',
  'CIF',
] as const;

/** Where buyers at the fairs come from; a search by another country needs none of these. */
export const buyerCountries = [
  ...['TH', 'MY', 'SG', 'ID', 'PH', 'KH', 'LA', 'CN', 'TW', 'HK', 'JP', 'KR', 'IN', 'AU', 'NZ'],
  ...['FR', 'BE', 'DE', 'NL', 'GB', 'IT', 'ES', 'RU', 'US', 'CA', 'AE', 'SA', 'VN'],
] as const;
