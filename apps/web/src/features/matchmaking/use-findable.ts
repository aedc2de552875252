import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../shared/session/use-session';
import { toast } from '../../shared/ui/toasts/toast';
import { type OwnPath, setFindable } from './api';

/** Says whether the other side may find the organisation. `busy` is the answer under way; `isTheirs`: only a manager answers. */
export function useFindable(path: OwnPath) {
  const { t } = useTranslation('matchmaking');
  const queries = useQueryClient();
  const { data: session } = useSession();
  const role = session?.organisations.find(({ id }) => id === path.organisationId)?.role;
  const [busy, setBusy] = useState<boolean | null>(null);
  const answer = async (findable: boolean): Promise<void> => {
    setBusy(findable);
    try {
      await setFindable(path, findable);
      toast.success(t(findable ? 'findable.saidYes' : 'findable.saidNo'));
    } catch (error) {
      toast.problem(error);
    }
    await queries.invalidateQueries({ queryKey: ['matchmaking'] });
    setBusy(null);
  };
  return { answer, busy, isTheirs: role === 'manager' };
}
