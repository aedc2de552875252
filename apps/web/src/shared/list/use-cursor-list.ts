import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useInfiniteQuery, type QueryKey } from '@tanstack/react-query';
import { useState } from 'react';

/** One answer of a list: `GET …?cursor=&limit=&q=`. */
export interface Page<Item> {
  items: Item[];
  nextCursor: string | null;
}

export interface PageRequest {
  cursor: string | undefined;
  q: string | undefined;
  signal: AbortSignal;
}

export interface CursorList<Item> {
  items: Item[];
  search: string;
  setSearch: (text: string) => void;
  isLoading: boolean;
  /** A new search or page is on the way while the old items are still shown. */
  isUpdating: boolean;
  error: Error | null;
  retry: () => void;
  hasMore: boolean;
  loadMore: () => void;
}

interface CursorListOptions<Item> {
  /** Names the list; filters belong in it. */
  queryKey: QueryKey;
  fetchPage: (request: PageRequest) => Promise<Page<Item>>;
  /** Whether one of the items shown is about to change by itself; then the list is asked for every few seconds, while it is one page. */
  isMoving?: (item: Item) => boolean;
}

const LOOK_AGAIN = 5_000;

/** A searchable list that loads page after page; goes straight into `DataTable`. */
export function useCursorList<Item>({
  queryKey,
  fetchPage,
  isMoving = () => false,
}: CursorListOptions<Item>): CursorList<Item> {
  const [search, setSearch] = useState('');
  const [q] = useDebouncedValue(search.trim(), 250);
  const query = useInfiniteQuery({
    queryKey: [...queryKey, { q }],
    queryFn: ({ pageParam, signal }) => fetchPage({ cursor: pageParam, q: q === '' ? undefined : q, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) =>
      state.data?.pages.length === 1 && state.data.pages[0]!.items.some(isMoving) ? LOOK_AGAIN : false,
  });
  return {
    items: query.data?.pages.flatMap((page) => page.items) ?? [],
    search,
    setSearch,
    isLoading: query.isPending,
    isUpdating: query.isFetching,
    error: query.error,
    retry: () => void query.refetch(),
    hasMore: query.hasNextPage,
    loadMore: () => void query.fetchNextPage(),
  };
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
