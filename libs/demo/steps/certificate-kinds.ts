import type { CertificateKind } from '#lib/exhibitors';
import type { OtherScheme } from '../content/index.js';

const KINDS: Partial<Record<OtherScheme, CertificateKind>> = {
  VietGAP: 'vietgap',
  HACCP: 'haccp',
  organic: 'organic',
  Halal: 'halal',
  'ISO 22000': 'iso22000',
};

/** The kind under which a scheme's certificate is kept. */
export const certificateKindOf = (scheme: OtherScheme): CertificateKind => KINDS[scheme] ?? 'other';
