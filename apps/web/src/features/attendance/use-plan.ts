import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useEffect } from 'react';
import { toast } from '../../shared/ui/toasts/toast';
import type { OwnPath } from '../matchmaking/api';
import { type LoadedPlan, loadPlan } from './api';
import { keepPlan } from './keep-plan';

interface OwnPlan {
  plan: UseQueryResult<LoadedPlan>;
  /** Whether it is shown as it was kept, because there is no network. */
  isOffline: boolean;
  /** Does something that changes the plan, says that it is done, or what went wrong, and loads it again. */
  change: (what: () => Promise<unknown>, said?: string) => Promise<void>;
}

/** The plan of a participant, followed minute by minute and kept for when there is no network. */
export function usePlan(path: OwnPath): OwnPlan {
  const queries = useQueryClient();
  const plan = useQuery({
    queryKey: ['matchmaking', 'plan', path],
    queryFn: () => loadPlan(path),
    refetchInterval: 60_000,
    // Without a network it is answered with what is kept; it does not wait.
    networkMode: 'always',
  });
  const isLoaded = plan.isSuccess;
  useEffect(() => {
    if (isLoaded) void keepPlan().catch(() => undefined);
  }, [isLoaded]);
  const change: OwnPlan['change'] = async (what, said) => {
    try {
      await what();
      if (said !== undefined) toast.success(said);
    } catch (error) {
      toast.problem(error);
    }
    await queries.invalidateQueries({ queryKey: ['matchmaking'] });
  };
  return { plan, isOffline: plan.data !== undefined && plan.data.keptAt !== null, change };
}
