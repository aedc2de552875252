import { lazy, Suspense } from 'react';
import type { FestivalSceneProps } from './festival-scene';

const FestivalScene = lazy(async () => ({ default: (await import('./festival-scene')).FestivalScene }));

/** The picture behind a welcome; what is to be read does not wait for it. */
export function Scene(props: FestivalSceneProps) {
  return (
    <Suspense fallback={null}>
      <FestivalScene {...props} />
    </Suspense>
  );
}
