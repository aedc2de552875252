import { ActionIcon, Group, SegmentedControl, Select, Tooltip } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../shared/format/date-time';
import { SearchField } from '../../../shared/list/search-field';
import { type View, views } from '../model/board-layout';
import { useBoardTools } from './board-context';

export interface Shown {
  view: View;
  day: string;
  search: string;
}

interface BoardToolbarProps {
  shown: Shown;
  days: readonly string[];
  onChange: (change: Partial<Shown>) => void;
  /** What else the board shows. */
  children: ReactNode;
}

/** What the board shows, and the way back from changes. */
export function BoardToolbar({ shown, days, onChange, children }: BoardToolbarProps) {
  const { t, i18n } = useTranslation(['timetables', 'shared']);
  const { editing, isEditable, undo, redo } = useBoardTools();
  const arrows = [
    ['undo', IconArrowBackUp, editing.canUndo, undo],
    ['redo', IconArrowForwardUp, editing.canRedo, redo],
  ] as const;
  return (
    <Group gap="sm" align="flex-end">
      <Select
        label={t('board.view')}
        data={views.map((value) => ({ value, label: t(`view.${value}`) }))}
        value={shown.view}
        allowDeselect={false}
        onChange={(view) => onChange({ view: view ?? shown.view })}
        w={190}
      />
      {days.length > 1 && (
        <SegmentedControl
          aria-label={t('board.day')}
          value={shown.day}
          onChange={(day) => onChange({ day })}
          data={days.map((day) => ({ value: day, label: formatDay(day, i18n.language, 'dayMonth') }))}
        />
      )}
      <SearchField
        label={t('board.search')}
        value={shown.search}
        onChange={(search) => onChange({ search })}
        flex="1 1 180px"
        maw={340}
      />
      {children}
      {isEditable && (
        <Group gap={4}>
          {arrows.map(([name, Picture, isPossible, act]) => (
            <Tooltip key={name} label={t(`board.${name}`)}>
              <ActionIcon
                variant="default"
                size={36}
                aria-label={t(`board.${name}`)}
                disabled={!isPossible || editing.isBusy}
                onClick={() => void act()}
              >
                <Picture size={20} aria-hidden />
              </ActionIcon>
            </Tooltip>
          ))}
        </Group>
      )}
    </Group>
  );
}
