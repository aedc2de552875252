import { VisuallyHidden } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { nightText, textIn, type UiLanguage } from '#lib/kernel';
import { formatDate } from '../../../shared/format/date-time';
import type { Board, BoardItem } from '../api';
import { dayGrid, type GridItem } from '../grid-layout';
import { itemDay } from '../item-day';
import classes from './grid.module.css';

interface ProgrammeGridProps {
  board: Board;
  day: string;
  onOpen: (item: BoardItem) => void;
}

const HOUR = 64;

/** One day: stages as columns, time from top to bottom. */
export function ProgrammeGrid({ board, day, onOpen }: ProgrammeGridProps) {
  const { i18n } = useTranslation();
  const { hours, byStage } = dayGrid(board.items, day, board.edition);
  const style = { '--stages': board.stages.length, '--hours': hours.length } as CSSProperties;
  return (
    <div className={classes['scroll']}>
      <div className={classes['grid']} style={style}>
        <div className={classes['head']} />
        {board.stages.map(({ id, name }) => (
          <div key={id} className={classes['head']}>
            {textIn(name, i18n.language as UiLanguage)}
          </div>
        ))}
        <div className={classes['hours']} aria-hidden>
          {hours.map((hour, index) => (
            <span key={hour} className={classes['hour']} style={{ top: index * HOUR }}>
              {`${String(hour % 24).padStart(2, '0')}:00`}
            </span>
          ))}
        </div>
        {board.stages.map(({ id }) => (
          <div key={id} className={classes['column']}>
            {byStage.get(id)?.map((placed) => (
              <GridButton key={placed.item.id} placed={placed} board={board} onOpen={onOpen} />
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}

function GridButton({ placed, board, onOpen }: Omit<ProgrammeGridProps, 'day'> & { placed: GridItem }) {
  const { t, i18n } = useTranslation('festivals');
  const { item, top, minutes, lane, lanes } = placed;
  const time = (instant: string): string =>
    formatDate(instant, i18n.language, 'time', board.edition.timeZone);
  const night = nightText(new Date(item.startsAt), itemDay(item, board.edition), {
    zone: board.edition.timeZone,
    language: i18n.language as UiLanguage,
  });
  const clashes = board.clashes.some(({ itemIds }) => itemIds.includes(item.id));
  const isChanged = board.changes.some(({ itemId }) => itemId === item.id);
  const width = 100 / lanes;
  return (
    <button
      type="button"
      className={classes['item']}
      data-clash={clashes || undefined}
      data-draft={isChanged || undefined}
      style={{
        top: (top / 60) * HOUR + 1,
        height: Math.max((minutes / 60) * HOUR - 3, 26),
        left: `calc(${lane * width}% + 4px)`,
        width: `calc(${width}% - 8px)`,
      }}
      onClick={() => onOpen(item)}
    >
      <span className={classes['time']}>
        {clashes && <IconAlertTriangle size={14} aria-hidden />}
        {time(item.startsAt)} – {time(item.endsAt)} {night !== null && `(${night})`}
      </span>
      <span className={classes['title']}>{textIn(item.title, i18n.language as UiLanguage)}</span>
      {clashes && <VisuallyHidden>{t('clash.mark')}</VisuallyHidden>}
      {isChanged && <VisuallyHidden>{t('programme.unreleased')}</VisuallyHidden>}
    </button>
  );
}
