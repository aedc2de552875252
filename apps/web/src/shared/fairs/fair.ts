import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { components } from '#lib/api-client';
import { api, unwrap } from '../api/client';

export type Fair = components['schemas']['FairResponse'];

/** An organiser's fair. */
export interface FairAddress {
  organiserId: string;
  fairId: string;
}

export const fairKey = ({ organiserId, fairId }: FairAddress) => ['fairs', organiserId, fairId] as const;

export function useFair(address: FairAddress): UseQueryResult<Fair> {
  return useQuery({
    queryKey: fairKey(address),
    queryFn: ({ signal }) => readFair(address, signal),
  });
}

/** The phase of a fair, for buttons that begin something new; undefined while it is not known. */
export const useFairPhase = (address: FairAddress): Fair['phase'] | undefined => useFair(address).data?.phase;

export const readFair = (address: FairAddress, signal?: AbortSignal) =>
  unwrap(
    api.GET('/api/v1/organisers/{organiserId}/fairs/{fairId}', {
      params: { path: { ...address } },
      ...(signal && { signal }),
    }),
  );
