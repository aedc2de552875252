import { Badge, Card, Group, Stack, Text, UnstyledButton } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { nightText, textIn, type UiLanguage } from '#lib/kernel';
import { formatDate } from '../../../shared/format/date-time';
import type { Board, BoardItem } from '../api';
import { itemDay } from '../item-day';

interface ProgrammeAgendaProps {
  board: Board;
  day: string;
  onOpen: (item: BoardItem) => void;
}

/** One day as a list, for narrow screens. */
export function ProgrammeAgenda({ board, day, onOpen }: ProgrammeAgendaProps) {
  const { t, i18n } = useTranslation('festivals');
  const language = i18n.language as UiLanguage;
  const zone = board.edition.timeZone;
  const items = board.items.filter((item) => itemDay(item, board.edition) === day);
  const nightOf = ({ startsAt }: BoardItem): string => {
    const night = nightText(new Date(startsAt), day, { zone, language });
    return night === null ? '' : `(${night})`;
  };
  const stageName = (stageId: string): string =>
    textIn(board.stages.find(({ id }) => id === stageId)?.name, language);
  return (
    <Stack gap="sm">
      {items.map((item) => (
        <UnstyledButton key={item.id} onClick={() => onOpen(item)}>
          <Card padding="md">
            <Group gap="xs" justify="space-between">
              <Text size="sm" fw={650}>
                {formatDate(item.startsAt, language, 'time', zone)} –{' '}
                {formatDate(item.endsAt, language, 'time', zone)} {nightOf(item)}
              </Text>
              <Text size="sm" c="dimmed">
                {stageName(item.stageId)}
              </Text>
            </Group>
            <Text fw={600}>{textIn(item.title, language)}</Text>
            <Group gap="xs">
              {board.clashes.some(({ itemIds }) => itemIds.includes(item.id)) && (
                <Badge
                  color="yellow"
                  variant="light"
                  leftSection={<IconAlertTriangle size={12} aria-hidden />}
                >
                  {t('clash.mark')}
                </Badge>
              )}
              {board.changes.some(({ itemId }) => itemId === item.id) && (
                <Badge variant="default">{t('programme.unreleased')}</Badge>
              )}
            </Group>
          </Card>
        </UnstyledButton>
      ))}
    </Stack>
  );
}
