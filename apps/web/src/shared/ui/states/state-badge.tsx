import { Badge } from '@mantine/core';
import { IconCircleDashed } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { isKnownState, stateLooks, toneColours, type Tone } from './state-looks';
import classes from './state-badge.module.css';

interface StateBadgeProps {
  /** Name of the state as the API writes it, e.g. "in_review". */
  state: string;
  /** Replaces the common text where an area has better words. */
  label?: string;
  tone?: Tone;
}

/** A state as icon, words and colour. */
export function StateBadge({ state, label, tone }: StateBadgeProps) {
  const { t } = useTranslation('work');
  const known = isKnownState(state)
    ? stateLooks[state]
    : { tone: 'neutral' as const, icon: IconCircleDashed };
  const Picture = known.icon;
  const text = label ?? (isKnownState(state) ? t(`state.${state}`) : state);
  return (
    <Badge
      className={classes['badge']}
      variant="light"
      size="lg"
      color={toneColours[tone ?? known.tone]}
      leftSection={<Picture size={14} aria-hidden />}
    >
      {text}
    </Badge>
  );
}
