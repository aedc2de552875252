import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { type Page, type PagedList, type PagedListOptions, usePagedList } from './use-paged-list';

export interface PageRequest {
  cursor: string | undefined;
  q: string | undefined;
  signal: AbortSignal;
}

export interface CursorList<Item> extends PagedList<Item> {
  search: string;
  setSearch: (text: string) => void;
}

interface CursorListOptions<Item> extends Omit<PagedListOptions<Item>, 'fetchPage'> {
  fetchPage: (request: PageRequest) => Promise<Page<Item>>;
}

/** A searchable list that loads page after page; goes straight into `DataTable`. */
export function useCursorList<Item>({
  queryKey,
  fetchPage,
  ...options
}: CursorListOptions<Item>): CursorList<Item> {
  const [search, setSearch] = useState('');
  const [words] = useDebouncedValue(search.trim(), 250);
  const q = words === '' ? undefined : words;
  const list = usePagedList({
    ...options,
    queryKey: [...queryKey, { q }],
    fetchPage: (request) => fetchPage({ ...request, q }),
  });
  return { ...list, search, setSearch };
}

/** Puts items that are already here into the shape that `DataTable` takes; without search. */
export function fixedList<Item>(items: readonly Item[]): CursorList<Item> {
  const nothing = (): void => undefined;
  return {
    items: [...items],
    search: '',
    setSearch: nothing,
    isLoading: false,
    isUpdating: false,
    error: null,
    retry: nothing,
    hasMore: false,
    loadMore: nothing,
  };
}
