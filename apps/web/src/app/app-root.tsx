import { Suspense, useEffect, useRef } from 'react';
import { Outlet, ScrollRestoration, useLocation } from 'react-router';
import { PageLoader } from '../shared/ui/page-loader';

/** Around everything: waits for texts, restores the scroll position and moves the focus to a new page. */
export function AppRoot() {
  const { pathname } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    document.getElementById('main')?.focus({ preventScroll: true });
  }, [pathname]);
  return (
    <Suspense fallback={<PageLoader />}>
      <Outlet />
      <ScrollRestoration />
    </Suspense>
  );
}
