import { useTranslation } from 'react-i18next';
import { useReasonValue } from '../../shared/goods/use-reason-value';
import type { MatchReason } from '../matchmaking/api';

/** Words a reason for the reader. */
export function useReasonText(): (reason: MatchReason) => string {
  const { t } = useTranslation('matchmaking');
  const valueOf = useReasonValue();
  return (reason) => t(`reason.${reason.code}`, { value: valueOf(reason) });
}
