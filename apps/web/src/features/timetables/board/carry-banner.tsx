import { Alert, Button, Group, Text } from '@mantine/core';
import { IconHandGrab } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useTimetableWords } from '../use-timetable-words';
import { useBoardTools } from './board-context';
import classes from './board.module.css';

/** What is in the hand, and whether it would fit where it is now. */
export function CarryBanner() {
  const { t } = useTranslation(['timetables', 'shared']);
  const { carrying, zone } = useBoardTools();
  const words = useTimetableWords(zone);
  const { entry, target } = carrying;
  if (!entry) return null;
  const judgement = target && carrying.judge(target);
  const text = target && judgement ? words.aim(target, judgement) : null;
  return (
    <>
      <Alert
        className={classes['banner']}
        color={judgement?.kind === 'taken' || judgement?.kind === 'past' ? 'red' : 'sea'}
        icon={<IconHandGrab aria-hidden />}
        title={t('carry.title', { pair: words.pair(entry) })}
      >
        <Group justify="space-between" gap="xs">
          <Text size="sm">{text ?? t('carry.help')}</Text>
          <Button size="xs" variant="default" onClick={carrying.letGo}>
            {t('action.cancel', { ns: 'shared' })}
          </Button>
        </Group>
      </Alert>
      <div className={classes['ghost']} data-judgement={judgement?.kind} aria-hidden>
        <Text size="sm" fw={650}>
          {words.pair(entry)}
        </Text>
        <Text size="sm">{text ?? ''}</Text>
      </div>
    </>
  );
}
