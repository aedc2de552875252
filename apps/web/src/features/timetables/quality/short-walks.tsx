import { Button, Card, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlaceWords } from '../../../shared/format/place-words';
import type { Board, ShortWalk } from '../api';
import { useTimetableWords } from '../use-timetable-words';
import classes from './quality.module.css';

const AT_FIRST = 10;

/** Who has to hurry from hall to hall; nothing when nobody has to. */
export function ShortWalks({ walks, board }: { walks: readonly ShortWalk[]; board: Board }) {
  const { t } = useTranslation('timetables');
  const words = useTimetableWords(board.timeZone);
  const { placeWithin } = usePlaceWords();
  const [shown, setShown] = useState(AT_FIRST);
  if (walks.length === 0) return null;
  const tables = new Map(board.tables.map((table) => [table.id, table]));
  const place = (tableId: string): string => placeWithin(tables.get(tableId) ?? null);
  return (
    <Card component="section" aria-labelledby="short-walks">
      <Title order={2} size="h3" id="short-walks">
        {t('walks.title', { count: walks.length })}
      </Title>
      <Text size="sm" c="dimmed">
        {t('walks.hint')}
      </Text>
      <ul className={classes['list']}>
        {walks.slice(0, shown).map(({ name, fromSlot, fromTableId, toSlot, toTableId, minutes }) => (
          <li key={`${name} ${toSlot} ${fromTableId}`}>
            <Text fw={600} size="sm">
              {name}
            </Text>
            <Text size="sm" c="dimmed">
              {t('walks.line', {
                from: `${words.dayAndTime(fromSlot)}, ${place(fromTableId)}`,
                to: `${words.time(toSlot)}, ${place(toTableId)}`,
                count: minutes,
              })}
            </Text>
          </li>
        ))}
      </ul>
      {walks.length > shown && (
        <Button variant="subtle" mt="sm" onClick={() => setShown(shown + 5 * AT_FIRST)}>
          {t('more', { count: walks.length - shown })}
        </Button>
      )}
    </Card>
  );
}
