import { api, unwrap } from '../api/client';
import type { FairAddress } from './fair';

/** How many take part in the meetings of a fair, how many are asked for, and how many stand. */
export const loadCounts = (path: FairAddress) =>
  unwrap(
    api.GET('/api/v1/organisers/{organiserId}/fairs/{fairId}/matchmaking/counts', {
      params: { path: { ...path } },
    }),
  );
