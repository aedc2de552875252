import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { toast } from '../../../shared/ui/toasts/toast';

interface Changing {
  isBusy: boolean;
  change: (what: () => Promise<unknown>) => Promise<void>;
}

/** Changes something of the matchmaking at once, without a form: says what was refused, and loads again what is shown. */
export function useChange(): Changing {
  const queries = useQueryClient();
  const [isBusy, setBusy] = useState(false);
  const change = async (what: () => Promise<unknown>): Promise<void> => {
    setBusy(true);
    try {
      await what();
    } catch (error) {
      toast.problem(error);
    }
    await queries.invalidateQueries({ queryKey: ['matchmaking'] });
    setBusy(false);
  };
  return { isBusy, change };
}
