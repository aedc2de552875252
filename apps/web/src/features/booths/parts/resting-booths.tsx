import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ExhibitorBoard } from '../../../shared/booths/exhibitor-board';
import { boothsOf } from '../selection';
import { DateText } from '../../../shared/ui/values/date-text';

const FEW = 5;

/** Which booths cannot be held again yet, and how many holds are left when they become few. */
export function RestingBooths({ board }: { board: ExhibitorBoard }) {
  const { t } = useTranslation('booths');
  const numberOf = new Map(boothsOf(board.halls).map(({ id, number }) => [id, number]));
  return (
    <>
      {board.resting.map(({ boothId, until }) => (
        <Text key={boothId} size="sm" c="dimmed">
          {t('choice.resting', { number: numberOf.get(boothId) ?? '' })}{' '}
          <DateText value={until} as="dateTime" zone={board.timeZone} />
        </Text>
      ))}
      {board.accepted && board.holdsLeft <= FEW && (
        <Text size="sm" c="dimmed">
          {t('choice.holdsLeft', { count: board.holdsLeft })}
        </Text>
      )}
    </>
  );
}
