import type { CertificateKind } from '#lib/exhibitors';

const KINDS: Readonly<Record<string, CertificateKind | undefined>> = {
  VietGAP: 'vietgap',
  HACCP: 'haccp',
  organic: 'organic',
  Halal: 'halal',
  'ISO 22000': 'iso22000',
};

/** The kind under which a certificate of a scheme, as people write its name, is kept. */
export const certificateKindOf = (scheme: string): CertificateKind => KINDS[scheme] ?? 'other';
