import { Container } from '@mantine/core';
import { isRouteErrorResponse, useRouteError } from 'react-router';
import { problemFrom } from '../shared/api/problem';
import { ProblemAlert } from '../shared/ui/problem-alert';
import { NotFoundPage } from './not-found-page';

/** What is shown when a page fails: also when its code cannot be loaded any more after an update of the server. */
export function RouteProblem() {
  const error = useRouteError();
  const problem = problemFrom(error);
  const isMissing = problem.status === 404 || (isRouteErrorResponse(error) && error.status === 404);
  return (
    <Container size="sm" py="xl" component="main" id="main">
      {isMissing ? (
        <NotFoundPage />
      ) : (
        <ProblemAlert problem={problem} onRetry={() => window.location.reload()} />
      )}
    </Container>
  );
}
