import { problemFrom } from '../../api/problem';
import { ProblemAlert } from './problem-alert';

/** The error state of a query, with a way to try again. */
export function QueryProblem({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  return <ProblemAlert problem={problemFrom(error)} onRetry={onRetry} />;
}
