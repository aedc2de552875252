import { Suspense, lazy } from 'react';
import { useParams } from 'react-router';
import { PageLoader } from '../../../shared/ui/page-loader';
import { QueryProblem } from '../../../shared/ui/query-problem';
import { useBoothBoard } from '../api';

const Plan = lazy(async () => ({ default: (await import('../../../shared/plan')).PlanWithList }));

/** Where everybody is. */
export function FairMapPage() {
  const { slug = '' } = useParams();
  const board = useBoothBoard(slug);
  if (board.isPending) return <PageLoader />;
  if (board.isError) return <QueryProblem error={board.error} onRetry={() => void board.refetch()} />;
  return (
    <Suspense fallback={<PageLoader />}>
      <Plan halls={board.data.halls} currency={board.data.currency} />
    </Suspense>
  );
}
