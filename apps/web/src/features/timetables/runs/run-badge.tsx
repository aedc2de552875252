import { useTranslation } from 'react-i18next';
import { StateBadge } from '../../../shared/ui/states/state-badge';
import type { Run } from '../api';

// The look of a shared state that means the same.
const stages = {
  draft: 'draft',
  provisional: 'provisional',
  published: 'published',
  superseded: 'archived',
} as const;

/** How far a run is while it is computed, and afterwards what became of it. */
export function RunBadge({
  run: { state, stage, result },
}: {
  run: Pick<Run, 'state' | 'stage' | 'result'>;
}) {
  const { t } = useTranslation('timetables');
  if (result?.status === 'infeasible') return <StateBadge state="failed" label={t('state.infeasible')} />;
  return state === 'finished' ? (
    <StateBadge state={stages[stage]} label={t(`stage.${stage}`)} />
  ) : (
    <StateBadge state={state} label={t(`state.${state}`)} />
  );
}
