import { Card, ScrollArea, Text, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconPin } from '@tabler/icons-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { labelOf } from '#lib/kernel';
import { formatDate } from '../../shared/format/date-time';
import { placeOf, usePlaceWords } from '../../shared/format/place-words';
import type { BoardMeeting, Programme } from '../matchmaking/api';
import { stepFrom } from './board-steps';
import classes from '../matchmaking/components/matchmaking.module.css';

interface BoardProps {
  programme: Programme;
  day: string;
  meetings: readonly BoardMeeting[];
  onChoose: (meeting: BoardMeeting) => void;
}

/** A day's meetings: slots down, tables across. One tab stop; arrows go from meeting to meeting. */
export function BoardGrid({ programme, day, meetings, onChoose }: BoardProps) {
  const { t, i18n } = useTranslation('matchmaking');
  const { tableName } = usePlaceWords();
  const grid = useRef<HTMLTableElement>(null);
  const [reached, setReached] = useState<string | null>(null);
  const slots = programme.slots.filter((slot) => slot.day === day);
  const at = new Map(meetings.map((meeting) => [`${meeting.slotStart} ${meeting.tableId}`, meeting]));
  const places = meetings.map(({ id, slotStart, tableId }) => ({
    id,
    row: slots.findIndex(({ start }) => start === slotStart),
    column: programme.tables.findIndex((table) => table.id === tableId),
  }));
  const stop = places.find(({ id }) => id === reached) ?? places[0];
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = stop && stepFrom(stop, event.key, places);
    if (!to) return;
    event.preventDefault();
    setReached(to.id);
    grid.current?.querySelector<HTMLElement>(`[data-meeting="${to.id}"]`)?.focus();
  };
  const label = t('board.gridLabel', { day });
  return (
    <Card padding={0}>
      <ScrollArea type="auto" viewportProps={{ role: 'region', 'aria-label': label }}>
        <table ref={grid} className={classes['grid']} aria-label={label} onKeyDown={onKeyDown}>
          <thead>
            <tr>
              <th scope="col">{t('board.slot')}</th>
              {programme.tables.map((table) => (
                <th scope="col" key={table.id}>
                  {tableName(table)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {slots.map(({ start }) => (
              <tr key={start}>
                <th scope="row">{formatDate(start, i18n.language, 'time', programme.timeZone)}</th>
                {programme.tables.map(({ id }) => {
                  const meeting = at.get(`${start} ${id}`);
                  return (
                    <td key={id}>
                      {meeting && (
                        <UnstyledButton
                          className={classes['cell']}
                          data-meeting={meeting.id}
                          tabIndex={meeting.id === stop?.id ? 0 : -1}
                          onFocus={() => setReached(meeting.id)}
                          onClick={() => onChoose(meeting)}
                        >
                          <Spot meeting={meeting} zone={programme.timeZone} />
                          <Sides meeting={meeting} />
                        </UnstyledButton>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
    </Card>
  );
}

/** Where and when, for whoever does not see the heads of the rows and columns. */
function Spot({ meeting, zone }: { meeting: BoardMeeting; zone: string }) {
  const { i18n } = useTranslation('matchmaking');
  const { tableName } = usePlaceWords();
  const time = formatDate(meeting.slotStart, i18n.language, 'time', zone);
  return (
    <VisuallyHidden>{labelOf(`${time}, ${tableName(placeOf(meeting))}`, i18n.language)} </VisuallyHidden>
  );
}

function Sides({ meeting: { buyerName, exhibitorName, pinned } }: { meeting: BoardMeeting }) {
  const { t } = useTranslation('matchmaking');
  return (
    <>
      <Text span display="block" size="sm" fw={600} lh={1.3}>
        {buyerName}
        {pinned && (
          <IconPin size={14} className={classes['pin']} aria-label={t('meeting.pinned')} role="img" />
        )}
      </Text>
      <Text span display="block" size="sm" lh={1.3}>
        {exhibitorName}
      </Text>
    </>
  );
}

/** The same day as a list, for narrow screens. */
export function BoardList({ programme, meetings, onChoose }: BoardProps) {
  const { i18n } = useTranslation('matchmaking');
  const { tableName } = usePlaceWords();
  return (
    <Card padding={0}>
      <ul style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {meetings.map((meeting) => (
          <li key={meeting.id}>
            <UnstyledButton
              className={classes['slot']}
              data-meeting=""
              w="100%"
              onClick={() => onChoose(meeting)}
            >
              <span>
                <Text span display="block" fw={650} size="sm">
                  {formatDate(meeting.slotStart, i18n.language, 'time', programme.timeZone)}
                </Text>
                <Text span display="block" size="sm" c="dimmed">
                  {tableName(placeOf(meeting))}
                </Text>
              </span>
              <span>
                <Sides meeting={meeting} />
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </Card>
  );
}
