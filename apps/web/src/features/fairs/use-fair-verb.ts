import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { zoneKey } from '../../shared/session/use-zone-here';
import { toast } from '../../shared/ui/toasts/toast';
import { type FairAddress, fairKey } from '../../shared/fairs/fair';
import { type FairVerb, moveFair } from './api';

/** Has a fair read again, and by whose clock its hours are. */
export function useRenewFair(address: FairAddress): () => Promise<unknown> {
  const client = useQueryClient();
  return () =>
    Promise.all(
      [fairKey(address), zoneKey(address.fairId)].map((queryKey) => client.invalidateQueries({ queryKey })),
    );
}

/** Moves a fair on to its next state. */
export function useFairVerb(address: FairAddress) {
  const { t } = useTranslation('fairs');
  return useMutation({
    mutationFn: (verb: FairVerb) => moveFair(address, verb),
    onSuccess: (_fair, verb) => toast.success(t(`moved.${verb}`)),
    onSettled: useRenewFair(address),
  });
}
