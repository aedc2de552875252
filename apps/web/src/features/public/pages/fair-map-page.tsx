import { Suspense, lazy } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { PageLoader } from '../../../shared/ui/states/page-loader';
import { QueryProblem } from '../../../shared/ui/states/query-problem';
import { useBoothBoard } from '../api';

const Plan = lazy(async () => ({ default: (await import('../../../shared/plan')).PlanWithList }));

/** Where everybody is. `?exhibitor=` points at the booths of one, `?hall=` opens a hall, both by their names. */
export function FairMapPage() {
  const { slug = '' } = useParams();
  const [query] = useSearchParams();
  const board = useBoothBoard(slug);
  if (board.isPending) return <PageLoader />;
  if (board.isError) return <QueryProblem error={board.error} onRetry={() => void board.refetch()} />;
  const { halls, currency } = board.data;
  const wanted = halls.flatMap(({ id: hallId, booths }) =>
    booths
      .filter(({ exhibitorName }) => exhibitorName && exhibitorName === query.get('exhibitor'))
      .map((booth) => ({ hallId, booth })),
  );
  const hall = halls.find(({ name }) => name === query.get('hall'));
  return (
    <Suspense fallback={<PageLoader />}>
      <Plan
        halls={halls}
        currency={currency}
        selectedIds={wanted.map(({ booth }) => booth.id)}
        start={wanted[0] ?? (hall && { hallId: hall.id })}
      />
    </Suspense>
  );
}
