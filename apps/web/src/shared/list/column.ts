import type { ReactNode } from 'react';

export interface Column<Item> {
  key: string;
  header: string;
  render: (item: Item) => ReactNode;
  /** Numbers and money go to the right. */
  align?: 'left' | 'right';
  /** Left out on phones, where each item is a card. */
  wideOnly?: boolean;
}
