import type { TFunction } from 'i18next';

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

export type Category = (typeof categories)[number];
export type CertificateKind = (typeof certificates)[number];

/** A category of goods in the reader's words; nothing for one that these screens do not know. */
export const categoryName = (t: TFunction<'goods'>, category: string): string =>
  t(`category.${category as Category}`, { defaultValue: '' });

/** A kind of certificate in the reader's words; nothing for one that these screens do not know. */
export const certificateName = (t: TFunction<'goods'>, kind: string): string =>
  t(`certificate.${kind as CertificateKind}`, { defaultValue: '' });

/** An HS code as people write it: 030617 becomes 0306.17. */
export const hsText = (code: string): string =>
  code.length <= 4 ? code : [code.slice(0, 4), ...(code.slice(4).match(/..?/g) ?? [])].join('.');
