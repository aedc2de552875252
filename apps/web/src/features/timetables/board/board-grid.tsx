import { VisuallyHidden } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlaceWords } from '../../../shared/format/place-words';
import { countryName } from '../../matchmaking/words';
import { type Layout, type Line } from '../model/board-layout';
import { positionsIn, windowOf } from '../model/window-of';
import { useTimetableWords } from '../use-timetable-words';
import { BoardCell } from './board-cell';
import { useBoardTools } from './board-context';
import classes from './board.module.css';
import { useGridKeys } from './use-grid-keys';
import { useScrolled } from './use-scrolled';

const HEAD = 40;
const ROW = 62;

/** Rows and columns of a day; only those in sight are drawn, so that thousands of meetings stay quick. */
export function BoardGrid({ layout, label }: { layout: Layout; label: string }) {
  const { t } = useTranslation('timetables');
  const { carrying } = useBoardTools();
  const hint = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const scrolled = useScrolled(scroller);
  const isWide = useMediaQuery('(min-width: 48em)', true, { getInitialValueInEffect: false });
  const side = isWide ? 188 : 120;
  const sizes = { head: HEAD, rowHeight: ROW, columnWidth: isWide ? 136 : 132 };
  const { active, setActive, onKeyDown } = useGridKeys(layout, { scroller, sizes, scrolled });
  const { rows, columns } = layout;
  const shownRows = positionsIn(
    windowOf({ offset: scrolled.top, viewport: scrolled.height, size: ROW, count: rows.length }),
    active.row,
    rows.length,
  );
  const shownColumns = positionsIn(
    windowOf({
      offset: scrolled.left,
      viewport: scrolled.width,
      size: sizes.columnWidth,
      count: columns.length,
    }),
    active.column,
    columns.length,
  );
  const width = side + columns.length * sizes.columnWidth;
  const leftOf = (column: number): number => side + column * sizes.columnWidth;
  return (
    <>
      <VisuallyHidden id={hint}>{t('board.keys')}</VisuallyHidden>
      <div
        ref={scroller}
        className={classes['scroller']}
        data-board-scroller=""
        data-carrying={carrying.entry ? '' : undefined}
        role="grid"
        aria-label={label}
        aria-describedby={hint}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 1}
        tabIndex={rows.length === 0 ? 0 : undefined}
        onKeyDown={onKeyDown}
      >
        <div style={{ position: 'relative', width, height: HEAD + rows.length * ROW }}>
          <div className={classes['heads']} role="row" aria-rowindex={1} style={{ height: HEAD, width }}>
            <div className={classes['corner']} role="columnheader" aria-colindex={1} style={{ width: side }}>
              <LineName line={null} view={layout.view} />
            </div>
            {shownColumns.map((column) => (
              <div
                key={columns[column]!.id}
                className={classes['columnHead']}
                role="columnheader"
                aria-colindex={column + 2}
                style={{ left: leftOf(column), width: sizes.columnWidth }}
              >
                <LineName line={columns[column]!} view={layout.view} />
              </div>
            ))}
          </div>
          {shownRows.map((row) => (
            <div
              key={rows[row]!.id}
              className={classes['row']}
              role="row"
              aria-rowindex={row + 2}
              style={{ top: HEAD + row * ROW, height: ROW, width }}
            >
              <div className={classes['rowHead']} role="rowheader" aria-colindex={1} style={{ width: side }}>
                <LineName line={rows[row]!} view={layout.view} />
              </div>
              {shownColumns.map((column) => (
                <BoardCell
                  key={columns[column]!.id}
                  layout={layout}
                  position={{ row, column }}
                  isActive={row === active.row && column === active.column}
                  onActive={setActive}
                  style={{ left: leftOf(column), width: sizes.columnWidth }}
                />
              ))}
            </div>
          ))}
        </div>
      </div>
    </>
  );
}

/** A row's or column's name; without a line, that of the corner. */
function LineName({ line, view }: { line: Line | null; view: Layout['view'] }) {
  const { t, i18n } = useTranslation('timetables');
  const { zone, index } = useBoardTools();
  const words = useTimetableWords(zone);
  const { tableName } = usePlaceWords();
  if (line === null) return t(`corner.${view}`);
  if (line.kind === 'slot') return words.time(line.label);
  if (line.kind === 'table') return tableName(index.placeOf(line.id));
  const country = index.countryOf(line.id);
  return (
    <>
      <span className={classes['name']}>{line.label}</span>
      {country !== null && (
        <span className={classes['note']}>
          {countryName(country, i18n.language)} ·{' '}
          {t(`side.${index.isBuyer(line.id) ? 'buyer' : 'exhibitor'}`)}
        </span>
      )}
    </>
  );
}
