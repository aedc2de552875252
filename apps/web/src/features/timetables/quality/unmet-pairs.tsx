import { Badge, Button, Card, Group, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Entry } from '../api';
import { useTimetableWords } from '../use-timetable-words';
import classes from './quality.module.css';

const AT_FIRST = 10;

/** The pairs that do not meet, each with the reason and who is in the way. */
export function UnmetPairs({ entries }: { entries: readonly Entry[] }) {
  const { t } = useTranslation('timetables');
  const words = useTimetableWords();
  const [shown, setShown] = useState(AT_FIRST);
  return (
    <Card component="section" aria-labelledby="unmet">
      <Title order={2} size="h3" id="unmet">
        {t('quality.unmet', { count: entries.length })}
      </Title>
      {entries.length === 0 && <Text mt="xs">{t('quality.nothingUnmet')}</Text>}
      <ul className={classes['list']}>
        {entries.slice(0, shown).map((entry) => (
          <li key={entry.id}>
            <Group gap="xs">
              <Text fw={600} size="sm">
                {words.pair(entry)}
              </Text>
              {entry.must && <Badge color="coral">{t('board.must')}</Badge>}
            </Group>
            <Text size="sm" c="dimmed">
              {words.unmet(entry)}
            </Text>
          </li>
        ))}
      </ul>
      {entries.length > shown && (
        <Button variant="subtle" mt="sm" onClick={() => setShown(shown + 5 * AT_FIRST)}>
          {t('more', { count: entries.length - shown })}
        </Button>
      )}
    </Card>
  );
}
