import { queryOptions } from '@tanstack/react-query';

/**
 * Says by a code that one has come: once for each opening of the page. Said again later it would mean the meeting that comes
 * next at the table, so nothing but the person says it again.
 */
export const arrivalBy = <Arrival>(code: string, arrive: (code: string) => Promise<Arrival>) =>
  queryOptions({
    queryKey: ['arrival', code],
    queryFn: () => arrive(code),
    retry: false,
    retryOnMount: false,
    staleTime: 'static',
    gcTime: Infinity,
  });
