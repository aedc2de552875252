import { Suspense, useEffect, useRef } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';
import { PageLoader } from '../shared/ui/states/page-loader';
import { ErrorBoundary } from './error-boundary';
import { Pages } from './router';

/** Around everything: waits for frames and texts, and takes focus and scroll to the top of a new page. */
export function AppRoot() {
  const { pathname } = useLocation();
  const navigation = useNavigationType();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    document.getElementById('main')?.focus({ preventScroll: true });
    // Going back, the browser itself returns to where the reader was.
    if (navigation !== NavigationType.Pop) window.scrollTo(0, 0);
  }, [pathname, navigation]);
  return (
    <ErrorBoundary>
      <Suspense fallback={<PageLoader />}>
        <Pages />
      </Suspense>
    </ErrorBoundary>
  );
}
