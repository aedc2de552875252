import { useTranslation } from 'react-i18next';
import type { Certificate } from '../api';

const names: Partial<Record<Certificate['kind'], string>> = {
  ocop: 'OCOP',
  vietgap: 'VietGAP',
  globalgap: 'GLOBALG.A.P.',
  haccp: 'HACCP',
  iso22000: 'ISO 22000',
  halal: 'Halal',
};

/** What a kind of certificate is called. */
export function useCertificateName(): (kind: Certificate['kind']) => string {
  const { t } = useTranslation('exhibitors');
  return (kind) => names[kind] ?? (kind === 'organic' ? t('certificate.organic') : t('certificate.other'));
}
