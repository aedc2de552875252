import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FairPhase } from './fair-phase';

const colours: Record<FairPhase, string> = {
  draft: 'gray',
  announced: 'indigo',
  applications: 'coral',
  preparation: 'sea',
  running: 'green',
  over: 'gray',
};

/** Where a fair stands now, in the same words everywhere. */
export function PhaseBadge({ phase, size = 'lg' }: { phase: FairPhase; size?: 'md' | 'lg' }) {
  const { t } = useTranslation('shared');
  return (
    <Badge size={size} variant="light" color={colours[phase]}>
      {t(`phase.${phase}`)}
    </Badge>
  );
}
