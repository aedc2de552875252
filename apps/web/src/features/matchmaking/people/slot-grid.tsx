import { Stack, Text } from '@mantine/core';
import { IconBus, IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { labelled } from '#lib/kernel';
import { formatDate } from '../../../shared/format/date-time';
import type { Slot } from '../api';
import { slotsByDay } from '../slots';
import classes from './people.module.css';

interface SlotGridProps {
  /** Whose slots these are, for screen readers. */
  label: string;
  slots: readonly Slot[];
  zone: string;
  /** Starts of slots: away by own choice, in a meeting, at an engagement. */
  away: readonly string[];
  meeting?: readonly string[];
  engaged?: readonly string[];
  isBusy: boolean;
  onChange: (away: string[]) => void;
}

const marks = { meeting: IconUsers, engaged: IconBus };

/** The slots of one person: a tap or the space bar says when they are away. */
export function SlotGrid({
  label,
  slots,
  zone,
  away,
  meeting = [],
  engaged = [],
  isBusy,
  onChange,
}: SlotGridProps) {
  const { t, i18n } = useTranslation('matchmaking');
  const isAway = new Set(away);
  const takenBy = (start: string) =>
    meeting.includes(start) ? ('meeting' as const) : engaged.includes(start) ? ('engaged' as const) : null;
  return (
    <Stack gap="sm" role="group" aria-label={label}>
      {slotsByDay(slots).map(([day, ofDay]) => (
        <div key={day}>
          <Text size="sm" c="dimmed" mb={4}>
            {formatDate(ofDay[0]!.start, i18n.language, 'dayMonth', zone)}
          </Text>
          <div className={classes['slots']}>
            {ofDay.map(({ start }) => {
              const taken = takenBy(start);
              const time = formatDate(start, i18n.language, 'time', zone);
              const Mark = taken && marks[taken];
              const state = taken ?? (isAway.has(start) ? 'away' : 'free');
              return (
                <button
                  key={start}
                  type="button"
                  className={classes['slot']}
                  aria-pressed={isAway.has(start)}
                  aria-label={labelled(time, t(`people.${state}`), i18n.language)}
                  title={t(`people.${state}`)}
                  data-taken={taken ?? undefined}
                  disabled={taken !== null || isBusy}
                  onClick={() =>
                    onChange(isAway.has(start) ? away.filter((one) => one !== start) : [...away, start])
                  }
                >
                  {time}
                  {Mark && <Mark size={14} aria-hidden className={classes['mark']} />}
                </button>
              );
            })}
          </div>
        </div>
      ))}
    </Stack>
  );
}
