import { Card, ScrollArea, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../shared/format/date-time';
import type { BoardMeeting, Programme } from '../api';
import classes from './matchmaking.module.css';

interface BoardProps {
  programme: Programme;
  day: string;
  meetings: readonly BoardMeeting[];
}

/** A day's meetings: slots down, tables across. */
export function BoardGrid({ programme, day, meetings }: BoardProps) {
  const { t, i18n } = useTranslation('matchmaking');
  const slots = programme.slots.filter((slot) => slot.day === day);
  const at = new Map(meetings.map((meeting) => [`${meeting.slotStart} ${meeting.tableId}`, meeting]));
  const label = t('board.gridLabel', { day });
  return (
    <Card padding={0}>
      {/* A tab stop, so that arrow keys reach the tables at the far side. */}
      <ScrollArea type="auto" viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': label }}>
        <table className={classes['grid']} aria-label={label}>
          <thead>
            <tr>
              <th scope="col">{t('board.slot')}</th>
              {programme.tables.map(({ id, number }) => (
                <th scope="col" key={id}>
                  {t('timetable.table', { number })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {slots.map(({ start }) => (
              <tr key={start}>
                <th scope="row">{formatDate(start, i18n.language, 'time', programme.timeZone)}</th>
                {programme.tables.map(({ id }) => (
                  <td key={id}>
                    <Cell meeting={at.get(`${start} ${id}`)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
    </Card>
  );
}

function Cell({ meeting }: { meeting: BoardMeeting | undefined }) {
  if (!meeting) return null;
  return (
    <div className={classes['cell']}>
      <Text size="sm" fw={600} lh={1.3}>
        {meeting.buyerName}
      </Text>
      <Text size="sm" lh={1.3}>
        {meeting.exhibitorName}
      </Text>
    </div>
  );
}

/** The same day as a list, for narrow screens. */
export function BoardList({ programme, meetings }: BoardProps) {
  const { t, i18n } = useTranslation('matchmaking');
  return (
    <Card padding={0}>
      <ul style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {meetings.map((meeting) => (
          <li key={meeting.id} className={classes['slot']} data-meeting="">
            <div>
              <Text fw={650} size="sm">
                {formatDate(meeting.slotStart, i18n.language, 'time', programme.timeZone)}
              </Text>
              {meeting.tableNumber !== null && (
                <Text size="sm" c="dimmed">
                  {t('timetable.table', { number: meeting.tableNumber })}
                </Text>
              )}
            </div>
            <div>
              <Text size="sm" fw={600}>
                {meeting.buyerName}
              </Text>
              <Text size="sm">{meeting.exhibitorName}</Text>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
