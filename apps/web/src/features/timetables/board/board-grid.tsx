import { VisuallyHidden } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Layout } from '../model/board-layout';
import { positionsIn, windowOf } from '../model/window-of';
import { useBoardTools } from './board-context';
import classes from './board.module.css';
import { GridHead, GridRow } from './grid-rows';
import { leftOf, sizesOf } from './grid-sizes';
import { useGridKeys } from './use-grid-keys';
import { useScrolled } from './use-scrolled';

/** Rows and columns of a day; only those in sight are drawn, so that thousands of meetings stay quick. */
export function BoardGrid({ layout, label }: { layout: Layout; label: string }) {
  const { t } = useTranslation('timetables');
  const { carrying } = useBoardTools();
  const hint = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const scrolled = useScrolled(scroller);
  const sizes = sizesOf(useMediaQuery('(min-width: 48em)', true, { getInitialValueInEffect: false }));
  const { head, rowHeight, columnWidth } = sizes;
  const { active, setActive, onKeyDown } = useGridKeys(layout, { scroller, sizes, scrolled });
  const { rows, columns } = layout;
  const shownRows = positionsIn(
    windowOf({ offset: scrolled.top, viewport: scrolled.height, size: rowHeight, count: rows.length }),
    active.row,
    rows.length,
  );
  const shownColumns = positionsIn(
    windowOf({ offset: scrolled.left, viewport: scrolled.width, size: columnWidth, count: columns.length }),
    active.column,
    columns.length,
  );
  const shape = { width: leftOf(sizes, columns.length), height: head + rows.length * rowHeight };
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
        <div style={{ position: 'relative', ...shape }}>
          <GridHead layout={layout} columns={shownColumns} sizes={sizes} />
          {shownRows.map((row) => (
            <GridRow
              key={rows[row]!.id}
              layout={layout}
              columns={shownColumns}
              sizes={sizes}
              row={row}
              active={active}
              onActive={setActive}
            />
          ))}
        </div>
      </div>
    </>
  );
}
