import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../api/problem';

/** Refusals of other days while something is planned on those that there are. */
const NEEDED_DAYS = ['festivals.items-outside-days', 'matchmaking.programme-in-use'];

/** Beside the refusal of other days: the way to take everything along. */
export function MoveInstead({ problem, onMove }: { problem: Problem | null; onMove: () => void }) {
  const { t } = useTranslation('moving');
  if (!NEEDED_DAYS.includes(problem?.code ?? '')) return null;
  return (
    <Button variant="light" onClick={onMove}>
      {t('instead')}
    </Button>
  );
}
