import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatMoney, type UiLanguage, withZone } from '#lib/kernel';
import { formatDate } from '../format/date-time';
import type { PlanBooth } from './plan';

type StateOf = (booth: Pick<PlanBooth, 'state' | 'restsUntil' | 'timeZone'>) => string;

const stateIn =
  (t: TFunction<'plan'>, language: string): StateOf =>
  ({ state, restsUntil, timeZone }) =>
    restsUntil === undefined || timeZone === undefined
      ? t(`state.${state}`)
      : t('rests', {
          until: withZone(formatDate(restsUntil, language, 'dateTime', timeZone), {
            zone: timeZone,
            language: language as UiLanguage,
          }),
        });

/** What is the matter with a booth, in a few words: its state, or until when it rests for the reader. */
export function useBoothState(): StateOf {
  const { t, i18n } = useTranslation('plan');
  return stateIn(t, i18n.language);
}

interface Words {
  t: TFunction<'plan'>;
  language: string;
  currency: string;
}

function labelIn({ t, language, currency }: Words): (booth: PlanBooth) => string {
  const stateOf = stateIn(t, language);
  const area = new Intl.NumberFormat(language);
  return (booth) =>
    [
      t('booth', { number: booth.number }),
      t('area', { area: area.format(booth.areaM2) }),
      booth.corner ? t('corner') : '',
      booth.power ? t('power') : '',
      booth.water ? t('water') : '',
      booth.mine === true ? t('mine').toLocaleLowerCase(language) : '',
      stateOf(booth).toLocaleLowerCase(language),
      booth.exhibitorName ?? '',
      booth.priceMinor === undefined ? '' : formatMoney({ minor: booth.priceMinor, currency }, language),
    ]
      .filter((part) => part !== '')
      .join(', ');
}

/** Says each only once: a booth that changes is another object. */
function remembered(labelOf: (booth: PlanBooth) => string): (booth: PlanBooth) => string {
  const known = new WeakMap<PlanBooth, string>();
  return (booth) => {
    const label = known.get(booth) ?? labelOf(booth);
    known.set(booth, label);
    return label;
  };
}

/** Names a booth as it is read out: "Gian A12, 9 m², góc, còn trống, 12.000.000 ₫". */
export function useBoothLabel(currency: string): (booth: PlanBooth) => string {
  const { t, i18n } = useTranslation('plan');
  const { language } = i18n;
  return useMemo(() => remembered(labelIn({ t, language, currency })), [t, language, currency]);
}
