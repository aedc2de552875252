import type { Layout } from '../model/board-layout';
import type { Position } from '../model/grid-keys';
import { BoardCell } from './board-cell';
import classes from './board.module.css';
import { leftOf, type Sizes } from './grid-sizes';
import { LineName } from './line-name';

interface GridHeadProps {
  layout: Layout;
  /** The columns that are drawn. */
  columns: readonly number[];
  sizes: Sizes;
}

/** The names of the columns, and what the names at the left are. */
export function GridHead({ layout, columns, sizes }: GridHeadProps) {
  const width = leftOf(sizes, layout.columns.length);
  return (
    <div className={classes['heads']} role="row" aria-rowindex={1} style={{ height: sizes.head, width }}>
      <div className={classes['corner']} role="columnheader" aria-colindex={1} style={{ width: sizes.side }}>
        <LineName line={null} view={layout.view} />
      </div>
      {columns.map((column) => (
        <div
          key={layout.columns[column]!.id}
          className={classes['columnHead']}
          role="columnheader"
          aria-colindex={column + 2}
          style={{ left: leftOf(sizes, column), width: sizes.columnWidth }}
        >
          <LineName line={layout.columns[column]!} view={layout.view} />
        </div>
      ))}
    </div>
  );
}

interface GridRowProps extends GridHeadProps {
  row: number;
  active: Position;
  onActive: (position: Position) => void;
}

/** A row with its name and its cells. */
export function GridRow({ layout, columns, sizes, row, active, onActive }: GridRowProps) {
  const { head, rowHeight, columnWidth, side } = sizes;
  const width = leftOf(sizes, layout.columns.length);
  return (
    <div
      className={classes['row']}
      role="row"
      aria-rowindex={row + 2}
      style={{ top: head + row * rowHeight, height: rowHeight, width }}
    >
      <div className={classes['rowHead']} role="rowheader" aria-colindex={1} style={{ width: side }}>
        <LineName line={layout.rows[row]!} view={layout.view} />
      </div>
      {columns.map((column) => (
        <BoardCell
          key={layout.columns[column]!.id}
          layout={layout}
          position={{ row, column }}
          isActive={row === active.row && column === active.column}
          onActive={onActive}
          style={{ left: leftOf(sizes, column), width: columnWidth }}
        />
      ))}
    </div>
  );
}
