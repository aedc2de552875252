import { useMutation, useQueryClient } from '@tanstack/react-query';
import { toast } from '../../shared/ui/toasts/toast';
import type { Role } from '../../shared/joining/api';
import type { Membership } from './api';

/** Runs a change of one member or invitation, says what was done, and reads the list again; a refusal is shown as a toast. */
export function useMemberChange<R extends Role>(membership: Membership<R>) {
  const client = useQueryClient();
  const change = useMutation({
    mutationFn: async ({ deed }: { deed: () => Promise<unknown>; done: string }) => deed(),
    onSuccess: async (_answer, { done }) => {
      toast.success(done);
      // One's own role decides what the page offers.
      await Promise.all([
        client.invalidateQueries({ queryKey: membership.key }),
        client.invalidateQueries({ queryKey: ['session'] }),
      ]);
    },
    onError: (error) => toast.problem(error),
  });
  const run = (deed: () => Promise<unknown>, done: string): Promise<void> =>
    change
      .mutateAsync({ deed, done })
      .then(() => undefined)
      // The refusal is shown already.
      .catch(() => undefined);
  return { change, run };
}
