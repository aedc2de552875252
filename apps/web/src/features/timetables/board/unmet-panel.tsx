import { Button, Card, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { searchKey } from '#lib/kernel';
import { unmetOf } from '../model/board-layout';
import { useTimetableWords } from '../use-timetable-words';
import { useBoardTools } from './board-context';
import classes from './board.module.css';
import { EntryChip } from './entry-chip';

const AT_ONCE = 30;

/** Pairs that are not in the timetable, to be dragged into it or put in through their dialog. */
export function UnmetPanel({ search }: { search: string }) {
  const { t } = useTranslation('timetables');
  const { index } = useBoardTools();
  const words = useTimetableWords();
  const [shown, setShown] = useState(AT_ONCE);
  const key = searchKey(search);
  const unmet = unmetOf(index.board).filter((entry) => searchKey(words.pair(entry)).includes(key));
  return (
    <Card component="section" padding="md" aria-labelledby="not-placed">
      <Title order={2} size="h4" id="not-placed">
        {t('board.unmet', { count: unmet.length })}
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {unmet.length === 0 ? t('quality.nothingUnmet') : t('board.unmetHint')}
      </Text>
      <ul className={classes['unmet']}>
        {unmet.slice(0, shown).map((entry) => (
          <li key={entry.id}>
            <EntryChip entry={entry} participantId={null} isTabStop />
            <Text size="xs" c="dimmed" mt={2}>
              {words.unmet(entry)}
            </Text>
          </li>
        ))}
      </ul>
      {unmet.length > shown && (
        <Button variant="subtle" size="xs" onClick={() => setShown(shown + AT_ONCE)}>
          {t('more', { count: unmet.length - shown })}
        </Button>
      )}
    </Card>
  );
}
