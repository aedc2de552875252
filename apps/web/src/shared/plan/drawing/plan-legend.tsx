import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { BoothMark } from './booth-mark';
import type { BoothState } from '../plan';
import classes from '../floor-plan.module.css';

const states: readonly BoothState[] = ['available', 'held', 'claimed', 'blocked'];

/** What the looks of the booths mean. */
export function PlanLegend() {
  const { t } = useTranslation('plan');
  return (
    <Group component="ul" gap="md" aria-label={t('legend')} className={classes['legend']}>
      {states.map((state) => (
        <Entry key={state} state={state} text={t(`state.${state}`)} />
      ))}
      <Entry state="held" isMine text={t('mine')} />
    </Group>
  );
}

function Entry({ state, isMine = false, text }: { state: BoothState; isMine?: boolean; text: string }) {
  return (
    <Group component="li" gap={6} wrap="nowrap">
      <svg viewBox="0 0 3 3" width={22} height={22} aria-hidden>
        <g className={classes['booth']} data-state={state} data-mine={isMine || undefined}>
          <rect className={classes['body']} x={0.1} y={0.1} width={2.8} height={2.8} rx={0.4} />
          <rect className={classes['pattern']} x={0.1} y={0.1} width={2.8} height={2.8} rx={0.4} />
          <BoothMark kind={isMine ? 'mine' : state} x={0.7} y={0.7} size={1.6} />
        </g>
      </svg>
      <Text size="sm">{text}</Text>
    </Group>
  );
}
