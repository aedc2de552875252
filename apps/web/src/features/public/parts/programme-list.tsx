import { Text, Title } from '@mantine/core';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { type DateOnly, nightText, timeText, uiLanguage } from '#lib/kernel';
import type { ProgrammeItem } from '../api';
import classes from './programme.module.css';

const stageColours = ['sea-6', 'coral-5', 'indigo-5', 'yellow-6', 'grape-5', 'cyan-6'] as const;

interface ProgrammeListProps {
  day: DateOnly;
  items: readonly ProgrammeItem[];
  /** Every stage of the programme, so that each keeps its colour from day to day. */
  stageIds: readonly string[];
  timeZone: string;
}

/** One day of the programme in the order of time. */
export function ProgrammeList({ day, items, stageIds, timeZone }: ProgrammeListProps) {
  const { i18n } = useTranslation();
  const reader = { zone: timeZone, language: uiLanguage(i18n.language) };
  const time = (instant: string): string => timeText(new Date(instant), 'time', reader);
  const nightOf = (instant: string): string | null => nightText(new Date(instant), day, reader);
  const styleOf = (stageId: string): CSSProperties => {
    const colour = stageColours[stageIds.indexOf(stageId) % stageColours.length];
    return { '--stage': `var(--mantine-color-${colour})` } as CSSProperties;
  };
  return (
    <ol className={classes['list']}>
      {items.map(({ id, stageId, stage, title, description, performers, startsAt, endsAt }) => (
        <li key={id} className={classes['item']} style={styleOf(stageId)}>
          <div>
            <div className={classes['time']}>
              <time dateTime={startsAt}>{time(startsAt)}</time> –{' '}
              <time dateTime={endsAt}>{time(endsAt)}</time>
            </div>
            {nightOf(startsAt) !== null && <Text size="sm">{nightOf(startsAt)}</Text>}
            <div className={classes['stage']}>
              <span className={classes['dot']} />
              {stage}
            </div>
          </div>
          <div>
            <Title order={3}>{title}</Title>
            {performers.length > 0 && (
              <Text size="sm" fw={600}>
                {performers.join(' · ')}
              </Text>
            )}
            {description !== '' && <Text c="dimmed">{description}</Text>}
          </div>
        </li>
      ))}
    </ol>
  );
}
