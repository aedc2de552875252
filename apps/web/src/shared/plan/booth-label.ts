import { formatMoney } from '#lib/kernel';
import { useTimeHere } from '../session/time-here';
import { useTranslation } from 'react-i18next';
import type { PlanBooth } from './plan';

/** What is the matter with a booth, in a few words: its state, or until when it rests for the reader. */
export function useBoothState(): (booth: Pick<PlanBooth, 'state' | 'restsUntil'>) => string {
  const { t } = useTranslation('shared');
  const timeText = useTimeHere();
  return ({ state, restsUntil }) =>
    restsUntil === undefined
      ? t(`state.${state}`)
      : t('plan.rests', { until: timeText(restsUntil, 'dateTime') });
}

/** Names a booth as it is read out: "Gian A12, 9 m², góc, còn trống, 12.000.000 ₫". */
export function useBoothLabel(currency: string): (booth: PlanBooth) => string {
  const { t, i18n } = useTranslation('shared');
  const stateOf = useBoothState();
  const area = new Intl.NumberFormat(i18n.language);
  return (booth) =>
    [
      t('plan.booth', { number: booth.number }),
      t('plan.area', { area: area.format(booth.areaM2) }),
      booth.corner ? t('plan.corner') : '',
      booth.power ? t('plan.power') : '',
      booth.water ? t('plan.water') : '',
      booth.mine === true ? t('plan.mine').toLocaleLowerCase(i18n.language) : '',
      stateOf(booth).toLocaleLowerCase(i18n.language),
      booth.exhibitorName ?? '',
      booth.priceMinor === undefined ? '' : formatMoney({ minor: booth.priceMinor, currency }, i18n.language),
    ]
      .filter((part) => part !== '')
      .join(', ');
}
