import type { ReactNode } from 'react';
import type { Column } from './column';
import type { CursorList } from './use-cursor-list';

export interface DataTableProps<Item> {
  /** What is listed, for screen readers. */
  label: string;
  list: CursorList<Item>;
  columns: readonly Column<Item>[];
  rowKey: (item: Item) => string;
  /** Where the first column leads; the whole row follows it. */
  rowHref?: (item: Item) => string;
  rowActions?: (item: Item) => ReactNode;
  /** Shown when there is nothing at all; usually an `EmptyState` with the button that adds the first. */
  empty?: ReactNode;
  searchable?: boolean;
  /** Beside the search field. */
  filters?: ReactNode;
}
