import { useMutation, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { toast } from '../../shared/ui/toasts/toast';
import {
  clearWish,
  loadWishes,
  type OwnPath,
  setWish,
  type WishKind,
  type WishList,
} from '../matchmaking/api';
import { type WishChange, withWish } from './wishes';

interface OwnWishes {
  list: UseQueryResult<WishList>;
  /** The wish about a participant; null without one. */
  kindOf: (participantId: string) => WishKind | null;
  /** Shows the change at once and takes it back when it is refused. */
  change: (change: WishChange) => void;
}

/** The wishes of the organisation at a fair. */
export function useWishes(path: OwnPath): OwnWishes {
  const queries = useQueryClient();
  const queryKey = ['matchmaking', 'wishes', path];
  const list = useQuery({ queryKey, queryFn: () => loadWishes(path) });
  const { mutate } = useMutation({
    // One after the other: with the keyboard one passes over kinds that are not meant.
    scope: { id: `wishes of ${path.organisationId}` },
    mutationFn: ({ participantId, kind }: WishChange) =>
      kind === null ? clearWish(path, participantId) : setWish(path, participantId, kind),
    onMutate: async (change) => {
      await queries.cancelQueries({ queryKey });
      queries.setQueryData<WishList>(queryKey, (known) => ({
        items: withWish(known?.items ?? [], change, new Date()),
      }));
    },
    onError: (error) => toast.problem(error),
    onSettled: () => queries.invalidateQueries({ queryKey }),
  });
  const kinds = new Map(list.data?.items.map(({ participantId, kind }) => [participantId, kind]));
  return { list, kindOf: (participantId) => kinds.get(participantId) ?? null, change: (one) => mutate(one) };
}
