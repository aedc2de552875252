import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../shared/session/use-session';
import { toast } from '../../shared/ui/toasts/toast';
import { type OwnPath, setTakingPart } from './api';

/** Leaves the meetings of a fair, or takes part again. `isTheirs`: only a manager does. */
export function useTakingPart(path: OwnPath) {
  const { t } = useTranslation('matchmaking');
  const queries = useQueryClient();
  const { data: session } = useSession();
  const role = session?.organisations.find(({ id }) => id === path.organisationId)?.role;
  const [isBusy, setBusy] = useState(false);
  const change = async (takesPart: boolean): Promise<void> => {
    setBusy(true);
    try {
      await setTakingPart(path, takesPart);
      toast.success(t(takesPart ? 'leaving.returned' : 'leaving.left'));
    } catch (error) {
      toast.problem(error);
    }
    await queries.invalidateQueries({ queryKey: ['matchmaking'] });
    setBusy(false);
  };
  return { change, isBusy, isTheirs: role === 'manager' };
}
