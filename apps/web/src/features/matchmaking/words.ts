import type { TFunction } from 'i18next';
import { codeNames, uiLanguage, type UiLanguage } from '#lib/kernel';

/** The language of the screens. */
export const languageOf = (tag: string): UiLanguage => uiLanguage(tag);

/** A country's name in the reader's language. */
export const countryName = (code: string, language: string): string => codeNames('region', language)(code);

/** A language's name in the reader's language. */
export function languageName(tag: string, language: string): string {
  return codeNames('language', language)(tag);
}

/** An HS code as people write it: 030617 becomes 0306.17. */
export const hsText = (code: string): string =>
  code.length <= 4 ? code : [code.slice(0, 4), ...(code.slice(4).match(/..?/g) ?? [])].join('.');

/** Languages that people at the fairs hold meetings in. */
export const meetingLanguages = ['vi', 'en', 'fr', 'zh', 'km', 'ja', 'ko', 'th', 'ru', 'ar'] as const;
export const categories = ['food', 'drink', 'herb', 'handicraft', 'ornamental', 'tourism'] as const;
export const certificates = [
  'ocop',
  'vietgap',
  'globalgap',
  'haccp',
  'iso22000',
  'organic',
  'halal',
  'other',
] as const;
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

export type Category = (typeof categories)[number];
export type CertificateKind = (typeof certificates)[number];

/** A category of goods in the reader's words; nothing for one that these screens do not know. */
export const categoryName = (t: TFunction<'matchmaking'>, category: string): string =>
  t(`category.${category as Category}`, { defaultValue: '' });

/** A kind of certificate in the reader's words; nothing for one that these screens do not know. */
export const certificateName = (t: TFunction<'matchmaking'>, kind: string): string =>
  t(`certificate.${kind as CertificateKind}`, { defaultValue: '' });
