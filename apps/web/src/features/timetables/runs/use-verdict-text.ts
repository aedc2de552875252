import { useTranslation } from 'react-i18next';
import type { Verdict } from '../model/verdict';

/** A verdict in one short line. */
export function useVerdictText(): (verdict: Verdict) => string {
  const { t, i18n } = useTranslation('timetables');
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent', maximumFractionDigits: 1 });
  return (verdict) => {
    switch (verdict.kind) {
      case 'bestWishes':
        return verdict.waits === 0
          ? t('verdict.bestWishes')
          : t('verdict.bestWishesWaits', { count: verdict.waits });
      case 'near':
        return t('verdict.near', { share: percent.format(Math.max(verdict.share, 0.001)) });
      case 'repaired':
        return t('verdict.repaired', { count: verdict.moved });
      default:
        return t(`verdict.${verdict.kind}`);
    }
  };
}
