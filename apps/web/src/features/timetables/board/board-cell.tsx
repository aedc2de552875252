import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { VisuallyHidden } from '@mantine/core';
import { cellKey, type Layout, targetOf } from '../model/board-layout';
import type { Position } from '../model/grid-keys';
import { useTimetableWords } from '../use-timetable-words';
import { useBoardTools } from './board-context';
import classes from './board.module.css';
import { EntryChip } from './entry-chip';

interface BoardCellProps {
  layout: Layout;
  position: Position;
  isActive: boolean;
  onActive: (position: Position) => void;
  style: CSSProperties;
}

/** A cell with its meetings; while one is carried it says whether that would fit. */
export function BoardCell({ layout, position, isActive, onActive, style }: BoardCellProps) {
  const { t } = useTranslation('timetables');
  const { carrying, drop, index, zone } = useBoardTools();
  const words = useTimetableWords(zone);
  const row = layout.rows[position.row]!;
  const column = layout.columns[position.column]!;
  const entries = layout.cells.get(cellKey(row.id, column.id)) ?? [];
  const target = targetOf(layout.view, { rowId: row.id, columnId: column.id });
  const judgement = carrying.entry ? carrying.judge(target) : null;
  const isPerson = row.kind === 'participant' || row.kind === 'interpreter';
  const isAway = isPerson && entries.length === 0 && index.isAway(row.id, target.slotStart);
  const isTarget =
    carrying.target?.slotStart === target.slotStart && carrying.target.tableId === target.tableId;
  return (
    <div
      role="gridcell"
      aria-colindex={position.column + 2}
      tabIndex={isActive ? 0 : -1}
      className={classes['cell']}
      style={style}
      data-position={`${position.row}:${position.column}`}
      data-slot={target.slotStart}
      data-table={target.tableId ?? undefined}
      data-judgement={judgement?.kind}
      data-away={isAway || undefined}
      data-target={isTarget || undefined}
      title={judgement ? words.judgement(judgement) : undefined}
      onFocus={() => onActive(position)}
      onPointerEnter={() => {
        if (carrying.entry) carrying.aim(target);
      }}
      onClick={() => {
        if (carrying.entry) void drop(target);
      }}
    >
      {isAway && <span className={classes['away']}>{t('board.away')}</span>}
      {entries.map((entry) => (
        <EntryChip key={entry.id} entry={entry} participantId={row.kind === 'participant' ? row.id : null} />
      ))}
      {judgement && <VisuallyHidden>{words.judgement(judgement)}</VisuallyHidden>}
    </div>
  );
}
