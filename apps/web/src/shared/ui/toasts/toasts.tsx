import { lazy, Suspense } from 'react';

const ToastShelf = lazy(async () => ({ default: (await import('./toast-shelf')).ToastShelf }));

/** Where toasts appear; one in each frame. Comes after the page, which needs no toast yet. */
export function Toasts() {
  return (
    <Suspense fallback={null}>
      <ToastShelf />
    </Suspense>
  );
}
