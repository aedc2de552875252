import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { FairPath } from '../api';
import { expectedMeetings, percent } from './capacity';
import { loadCounts } from '../../../shared/fairs/meeting-counts';
import classes from '../people/people.module.css';

interface CapacityBarProps {
  path: FairPath;
  slots: number;
  tables: number;
  sparePercent: number;
  minimumMeetings: number;
}

/** How much of slots × tables the meetings to be expected take, with the share that stays free. */
export function CapacityBar({ path, slots, tables, sparePercent, minimumMeetings }: CapacityBarProps) {
  const { t } = useTranslation('matchmaking');
  const counts = useQuery({ queryKey: ['matchmaking', 'counts', path], queryFn: () => loadCounts(path) });
  const places = slots * tables;
  const usable = Math.floor((places * (100 - sparePercent)) / 100);
  const expected = counts.data ? expectedMeetings(counts.data, minimumMeetings) : 0;
  const isOver = expected > usable;
  return (
    <div>
      <Text fw={600} c="sea" mb={6}>
        {t('programme.capacity', { slots, tables, places })}
      </Text>
      <div className={classes['bar']} aria-hidden>
        <div
          className={classes['expected']}
          data-over={isOver ? '' : undefined}
          style={{ width: `${percent(expected, places)}%` }}
        />
        <div className={classes['spare']} style={{ width: `${sparePercent}%` }} />
      </div>
      <Text size="sm" mt={6} role="status" {...(isOver && { c: 'red', fw: 600 })}>
        {t(isOver ? 'programme.tooMany' : 'programme.fits', { expected, usable, sparePercent })}
      </Text>
    </div>
  );
}
