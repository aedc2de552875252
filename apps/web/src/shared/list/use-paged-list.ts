import { keepPreviousData, useInfiniteQuery, type QueryKey } from '@tanstack/react-query';
import { problemFrom } from '../api/problem';

/** One answer of a list: `GET …?cursor=&limit=`. */
export interface Page<Item> {
  items: Item[];
  nextCursor: string | null;
}

export interface PagedList<Item> {
  items: Item[];
  isLoading: boolean;
  /** Other items or another page are on the way while those that are here are still shown. */
  isUpdating: boolean;
  /** Of the first page or of a later one. */
  error: Error | null;
  retry: () => void;
  hasMore: boolean;
  loadMore: () => void;
}

export interface PagedListOptions<Item> {
  /** Names the list; filters belong in it. */
  queryKey: QueryKey;
  fetchPage: (request: { cursor: string | undefined; signal: AbortSignal }) => Promise<Page<Item>>;
  /** Whether what is shown is about to change by itself; then it is asked for every few seconds, while it is one page. */
  isMoving?: (items: Item[]) => boolean;
}

const LOOK_AGAIN = 5_000;

/** A list that loads page after page. */
export function usePagedList<Item>({
  queryKey,
  fetchPage,
  isMoving = () => false,
}: PagedListOptions<Item>): PagedList<Item> {
  const query = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam, signal }) => fetchPage({ cursor: pageParam, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) =>
      state.data?.pages.length === 1 && isMoving(state.data.pages[0]!.items) ? LOOK_AGAIN : false,
  });
  // A place in the list that the server does not know will not be known at the next try: only a new beginning leads on.
  const isAtEnd = query.isFetchNextPageError && problemFrom(query.error).code !== 'paging.broken-cursor';
  return {
    items: query.data?.pages.flatMap((page) => page.items) ?? [],
    isLoading: query.isPending,
    isUpdating: query.isFetching,
    error: query.error,
    retry: () => void (isAtEnd ? query.fetchNextPage() : query.refetch()),
    hasMore: query.hasNextPage,
    loadMore: () => void query.fetchNextPage(),
  };
}
