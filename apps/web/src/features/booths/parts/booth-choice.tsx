import { useMutation, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useRef, useState } from 'react';
import { newIdempotencyKey } from '#lib/api-client';
import { problemFrom } from '../../../shared/api/problem';
import { FloorPlan } from '../../../shared/plan/floor-plan';
import { PageLoader } from '../../../shared/ui/page-loader';
import { exhibitorBoardKey, holdBooths, type Booking, type ExhibitorBoard } from '../api';
import { freeOnes, holdable, replaced, toggled } from '../selection';
import { ChoiceSummary } from './choice-summary';
import { RunningHold } from './running-hold';
import classes from './booth-choice.module.css';

// The plan comes first on a slow line; the list brings all the filters with it.
const BoothList = lazy(async () => ({
  default: (await import('../../../shared/plan/booth-list')).BoothList,
}));

interface BoothChoiceProps {
  booking: Booking;
  board: ExhibitorBoard;
  isAllowed: boolean;
}

/** Plan, summary and list. The summary follows the plan at once, so that Tab leads from a chosen booth to its button. */
export function BoothChoice({ booking, board, isAllowed }: BoothChoiceProps) {
  const client = useQueryClient();
  const [selectedIds, setSelectedIds] = useState<string[]>([]);
  const attempt = useRef({ key: '', choice: '' });
  const hold = board.orders.find(({ state }) => state === 'held');
  const chosen = freeOnes(board.halls, board.resting, selectedIds);
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
    if (!holdable(board.halls, board.resting).some(({ id }) => id === boothId)) return;
    holding.reset();
    setSelectedIds(toggled(board.halls, selectedIds, boothId));
  };
  const take = (by: string): void => {
    const { number: lost } = problemFrom(holding.error);
    holding.reset();
    setSelectedIds(replaced(board.halls, selectedIds, { lost, by }));
  };
  const plan = {
    halls: board.halls,
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
