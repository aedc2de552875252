import { useMutation, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newIdempotencyKey } from '#lib/api-client';
import { problemFrom } from '../../../shared/api/problem';
import { useBoothState } from '../../../shared/plan/booth-label';
import { FloorPlan } from '../../../shared/plan/floor-plan';
import { isFree } from '../../../shared/plan/plan';
import { PageLoader } from '../../../shared/ui/states/page-loader';
import { toast } from '../../../shared/ui/toasts/toast';
import { exhibitorBoardKey, type Booking, type ExhibitorBoard } from '../../../shared/booths/exhibitor-board';
import { holdBooths } from '../api';
import { boothsOf, freeOnes, replaced, toggled, withRests } from '../selection';
import { ChoiceSummary } from './choice-summary';
import { RunningHold } from './running-hold';
import classes from './booth-choice.module.css';

// The plan comes first on a slow line; the list brings all the filters with it.
const BoothList = lazy(async () => ({
  default: (await import('../../../shared/plan/list/booth-list')).BoothList,
}));

interface BoothChoiceProps {
  booking: Booking;
  board: ExhibitorBoard;
  isAllowed: boolean;
}

/** Plan, summary and list. The summary follows the plan at once, so that Tab leads from a chosen booth to its button. */
export function BoothChoice({ booking, board, isAllowed }: BoothChoiceProps) {
  const { t } = useTranslation('booths');
  const client = useQueryClient();
  const stateOf = useBoothState();
  const halls = useMemo(
    () => withRests(board.halls, board.resting, board.timeZone),
    [board.halls, board.resting, board.timeZone],
  );
  const [selectedIds, setSelectedIds] = useState<string[]>([]);
  const attempt = useRef({ key: '', choice: '' });
  const hold = board.orders.find(({ state }) => state === 'held');
  const chosen = freeOnes(halls, selectedIds);
  const refresh = () => client.invalidateQueries({ queryKey: exhibitorBoardKey(booking) });

  const holding = useMutation({
    mutationFn: (boothIds: string[]) => {
      const choice = boothIds.join(' ');
      if (attempt.current.choice !== choice) attempt.current = { key: newIdempotencyKey(), choice };
      return holdBooths(booking, boothIds, attempt.current.key);
    },
    onSuccess: () => setSelectedIds([]),
    onSettled: () => {
      attempt.current = { key: '', choice: '' };
      return refresh();
    },
  });
  const canChoose = isAllowed && hold === undefined;
  const toggle = (boothId: string): void => {
    const booth = boothsOf(halls).find(({ id }) => id === boothId);
    if (booth === undefined) return;
    if (!isFree(booth)) {
      toast.note(t('choice.notFree', { number: booth.number, state: stateOf(booth) }));
      return;
    }
    holding.reset();
    setSelectedIds(toggled(halls, selectedIds, boothId));
  };
  const take = (by: string): void => {
    const { number: lost } = problemFrom(holding.error);
    holding.reset();
    setSelectedIds(replaced(halls, selectedIds, { lost, by }));
  };
  const plan = {
    halls,
    currency: board.currency,
    selectedIds: hold?.boothIds ?? chosen.map(({ id }) => id),
    ...(canChoose && { onToggle: toggle }),
  };

  return (
    <div className={classes['split']}>
      <div className={classes['plan']}>
        <FloorPlan {...plan} />
      </div>
      <div className={classes['summary']}>
        {hold ? (
          <RunningHold key={hold.id} booking={booking} order={hold} board={board} onChange={refresh} />
        ) : (
          <ChoiceSummary
            board={board}
            chosen={chosen}
            isAllowed={canChoose}
            isHolding={holding.isPending}
            problem={holding.isError ? problemFrom(holding.error) : null}
            onHold={() => holding.mutate(chosen.map(({ id }) => id))}
            onSuggestion={take}
          />
        )}
      </div>
      <div className={classes['list']}>
        <Suspense fallback={<PageLoader />}>
          <BoothList {...plan} />
        </Suspense>
      </div>
    </div>
  );
}
