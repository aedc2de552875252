import { Tabs } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconCalendarPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { dayText, uiLanguage } from '#lib/kernel';
import { EmptyState } from '../../../shared/ui/states/empty-state';
import type { Board, BoardItem } from '../api';
import { itemDay } from '../item-day';
import { ProgrammeAgenda } from './programme-agenda';
import { ProgrammeGrid } from './programme-grid';

interface ProgrammeDaysProps {
  board: Board;
  days: readonly string[];
  /** The one that is shown. */
  day: string;
  onDay: (day: string) => void;
  onOpen: (item: BoardItem) => void;
}

/** The items of one day, and the way to those of another. */
export function ProgrammeDays({ board, days, day, onDay, onOpen }: ProgrammeDaysProps) {
  const { i18n } = useTranslation('festivals');
  return (
    <Tabs value={day} onChange={(chosen) => onDay(chosen ?? day)}>
      <Tabs.List mb="md">
        {days.map((one) => (
          <Tabs.Tab key={one} value={one}>
            {dayText(one, 'dayMonth', uiLanguage(i18n.language))} · {itemsOn(board, one)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value={day}>
        <Day board={board} day={day} onOpen={onOpen} />
      </Tabs.Panel>
    </Tabs>
  );
}

const itemsOn = (board: Board, day: string): number =>
  board.items.filter((item) => itemDay(item, board.edition) === day).length;

function Day(props: { board: Board; day: string; onOpen: (item: BoardItem) => void }) {
  const { t } = useTranslation('festivals');
  const isWide = useMediaQuery('(min-width: 62em)', true, { getInitialValueInEffect: false });
  if (itemsOn(props.board, props.day) === 0)
    return (
      <EmptyState
        icon={IconCalendarPlus}
        title={t('programme.emptyDay')}
        text={t('programme.emptyDayText')}
      />
    );
  return isWide ? <ProgrammeGrid {...props} /> : <ProgrammeAgenda {...props} />;
}
