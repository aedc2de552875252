import { Card, SegmentedControl } from '@mantine/core';
import { IconCalendarOff } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dateOnlyIn } from '#lib/kernel';
import { formatDate } from '../../shared/format/date-time';
import { ClockNote } from '../../shared/ui/values/clock-note';
import { EmptyState } from '../../shared/ui/states/empty-state';
import type { OwnPath } from '../matchmaking/api';
import type { Plan } from './api';
import { slotToOpenAt } from './now-next';
import { slotsByDay } from '../matchmaking/slots';
import type { TimetableEntry } from './own-timetable';
import { DayTimetable } from './day-timetable';
import classes from '../matchmaking/components/matchmaking.module.css';
import type { SlotActions } from './slot-line';

interface PlanDaysProps extends SlotActions {
  path: OwnPath;
  entries: readonly TimetableEntry[];
  engagements: Plan['engagements'];
  now: Date;
  zone: string;
}

/** An own timetable, one day at a time; it opens on the day of the next meeting. */
export function PlanDays({ entries, engagements, now, zone, ...lines }: PlanDaysProps) {
  const { t, i18n } = useTranslation('matchmaking');
  const [chosen, setChosen] = useState<string | null>(null);
  const days = slotsByDay(entries);
  const opened = chosen ?? slotToOpenAt(entries, now)?.day;
  const shown = days.find(([day]) => day === opened);
  if (!shown)
    return (
      <Card>
        <EmptyState icon={IconCalendarOff} title={t('timetable.noProgramme')} />
      </Card>
    );
  const [day, ofDay] = shown;
  return (
    <>
      {days.length > 1 && (
        <SegmentedControl
          className={classes['noPrint']}
          value={day}
          onChange={setChosen}
          data={days.map(([value, [first]]) => ({
            value,
            label: formatDate(first!.start, i18n.language, 'dayMonth', zone),
          }))}
          maw={480}
        />
      )}
      <DayTimetable
        entries={ofDay}
        engagements={engagements.filter(({ startsAt }) => dateOnlyIn(new Date(startsAt), zone) === day)}
        now={now}
        zone={zone}
        {...lines}
      />
      <ClockNote zone={zone} />
    </>
  );
}
