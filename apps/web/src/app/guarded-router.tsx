import { startTransition, useLayoutEffect, useState, type ReactNode } from 'react';
import {
  NavigationType,
  type Navigator,
  Router,
  type To,
  UNSAFE_createBrowserHistory as createBrowserHistory,
} from 'react-router';
import { asksFirst } from '../shared/forms/unsaved/unsaved-forms';

type History = ReturnType<typeof createBrowserHistory>;
type Place = Pick<History, 'action' | 'location'>;

const pathOf = (to: To): string =>
  new URL(typeof to === 'string' ? to : (to.pathname ?? ''), window.location.href).pathname;

/** Links ask first; a redirect is not the reader's doing. */
const askingBeforePush = (history: History): Navigator => ({
  ...history,
  push: (to: To, ...more: unknown[]) => {
    const push = (): void => history.push(to, ...(more as [unknown]));
    if (pathOf(to) === window.location.pathname || !asksFirst(push)) push();
  },
});

/** Back and forward ask first too: the browser has gone by then, so it is sent back until the reader has answered. */
function listenAsking(history: History, onMove: (to: Place) => void): () => void {
  let shown = history.location.pathname;
  // Whether the next move is our own: back to where the reader was, or on once they have answered.
  let isOwn = false;
  const goOwn = (delta: number): void => {
    isOwn = true;
    history.go(delta);
  };
  return history.listen(({ action, location, delta }) => {
    const isLeaving = action === NavigationType.Pop && !isOwn && location.pathname !== shown;
    isOwn = false;
    if (isLeaving && delta !== null && asksFirst(() => goOwn(delta))) {
      goOwn(-delta);
      return;
    }
    shown = location.pathname;
    onMove({ action, location });
  });
}

/** A BrowserRouter that does not leave a page with typed text before the reader has said so. */
export function GuardedRouter({ children }: { children: ReactNode }) {
  const [history] = useState(() => createBrowserHistory({ v5Compat: true }));
  const [navigator] = useState(() => askingBeforePush(history));
  const [place, setPlace] = useState<Place>({ action: history.action, location: history.location });
  useLayoutEffect(
    // What is shown stays while the next page loads.
    () => listenAsking(history, (to) => startTransition(() => setPlace(to))),
    [history],
  );
  return (
    <Router location={place.location} navigationType={place.action} navigator={navigator}>
      {children}
    </Router>
  );
}
