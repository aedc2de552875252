import { useQueries } from '@tanstack/react-query';
import { api, unwrap } from '../../../shared/api/client';
import {
  type BoothOrder,
  type ExhibitorBoard,
  exhibitorBoardKey,
} from '../../../shared/booths/exhibitor-board';

export interface OwnBooths {
  /** Whether the organisation has a booth at any of the fairs. */
  hasBooth: boolean;
  /** The hold that runs at one of them, whose clock nobody stops by looking away. */
  hold: { fairId: string; order: BoothOrder } | null;
}

/** What the organisation has and holds at these fairs. */
export function useOwnBooths(organisationId: string, fairIds: readonly string[]): OwnBooths {
  return useQueries({
    queries: fairIds.map((fairId) => ({
      queryKey: exhibitorBoardKey({ organisationId, fairId }),
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        unwrap(
          api.GET('/api/v1/organisations/{organisationId}/fairs/{fairId}/booth-board', {
            params: { path: { organisationId, fairId } },
            signal,
          }),
        ),
    })),
    combine: (boards) => ownBooths(boards.map(({ data }, at) => ({ fairId: fairIds[at]!, board: data }))),
  });
}

interface FairBoard {
  fairId: string;
  board: Pick<ExhibitorBoard, 'halls' | 'orders'> | undefined;
}

export function ownBooths(boards: readonly FairBoard[]): OwnBooths {
  const isOwn = ({ mine, state }: ExhibitorBoard['halls'][number]['booths'][number]) =>
    mine && state === 'claimed';
  const [hold = null] = boards.flatMap(({ fairId, board }) =>
    (board?.orders ?? []).filter(({ state }) => state === 'held').map((order) => ({ fairId, order })),
  );
  return {
    hasBooth: boards.some(({ board }) => board?.halls.some(({ booths }) => booths.some(isOwn))),
    hold,
  };
}
