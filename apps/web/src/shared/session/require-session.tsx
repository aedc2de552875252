import { Navigate, Outlet, useLocation } from 'react-router';
import { QueryProblem } from '../ui/states/query-problem';
import { PageLoader } from '../ui/states/page-loader';
import { signInPath } from './session';
import { useAccountLanguage } from './use-account-language';
import { useSession } from './use-session';

/** Route guard: shows its pages to people with a session and sends the others to sign in and back. */
export function RequireSession() {
  const session = useSession();
  const { pathname, search } = useLocation();
  useAccountLanguage(session.data?.account.language);
  if (session.isPending) return <PageLoader />;
  if (session.isError) return <QueryProblem error={session.error} onRetry={() => void session.refetch()} />;
  if (session.data === null) return <Navigate to={signInPath(pathname + search)} replace />;
  return <Outlet />;
}
