import { formatMoney } from '#lib/kernel';
import { useTranslation } from 'react-i18next';

/** An amount in minor units (VND: dong), as people of the language write it. */
export function Money({ minor, currency = 'VND' }: { minor: number; currency?: string }) {
  const { i18n } = useTranslation();
  return <span style={{ whiteSpace: 'nowrap' }}>{formatMoney({ minor, currency }, i18n.language)}</span>;
}
