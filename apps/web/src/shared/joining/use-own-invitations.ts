import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { renewSession } from '../session/use-session';
import { toast } from '../ui/toasts/toast';
import { answerOwn, ownInvitations, type OwnInvitation } from './api';

const queryKey = ['members', 'own-invitations'];

/** The reader's invitations that wait for an answer. */
export const useOwnInvitations = () =>
  useQuery({ queryKey, queryFn: ({ signal }) => ownInvitations(signal) });

/** Says yes or no to one of them. */
export function useAnswer({ id, place }: OwnInvitation) {
  const { t } = useTranslation('joining');
  const client = useQueryClient();
  return useMutation({
    mutationFn: (answer: 'acceptance' | 'refusal') => answerOwn(id, answer),
    onSuccess: async (_answer, answer) => {
      toast.success(t(`own.${answer}`, { place }));
      // Only a yes changes where the reader may work.
      await (answer === 'acceptance' ? renewSession(client) : client.invalidateQueries({ queryKey }));
    },
    onError: async (error) => {
      toast.problem(error);
      await client.invalidateQueries({ queryKey });
    },
  });
}
