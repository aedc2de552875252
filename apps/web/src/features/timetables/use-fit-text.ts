import { useTranslation } from 'react-i18next';
import { useReasonValue } from '../../shared/goods/use-reason-value';
import type { Entry } from './api';

/** Words for the organiser why two fit that nobody asked for. */
export function useFitText(): (entry: Pick<Entry, 'reasons'>) => string[] {
  const { t } = useTranslation('timetables');
  const valueOf = useReasonValue();
  return ({ reasons }) =>
    (reasons ?? []).map((reason) => t(`fit.${reason.code}`, { value: valueOf(reason) }));
}
