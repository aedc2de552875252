import { lazy, type ComponentType } from 'react';
import type { RouteObject } from 'react-router';

interface Preloadable {
  preload: () => Promise<unknown>;
}

/**
 * Turns `lazy` routes into lazy components. React Router itself follows `lazy` only in its data router, whose loaders and
 * actions nothing here uses and which alone would take an eighth of the budget of the public pages.
 */
export function withLazyComponents(routes: readonly RouteObject[]): RouteObject[] {
  return routes.map((route) => {
    const children = route.children && withLazyComponents(route.children);
    const { lazy: load, ...rest } = route;
    if (typeof load !== 'function') return { ...route, ...(children && { children }) } as RouteObject;
    let loading: Promise<{ default: ComponentType }> | undefined;
    const once = (): Promise<{ default: ComponentType }> => (loading ??= componentOf(load));
    const handle: Preloadable = { preload: once };
    return { ...rest, ...(children && { children }), Component: lazy(once), handle } as RouteObject;
  });
}

async function componentOf(
  load: () => Promise<{ Component?: ComponentType | null }>,
): Promise<{ default: ComponentType }> {
  const { Component } = await load();
  if (!Component) throw new Error('A lazy route has to bring a Component');
  return { default: Component };
}

/** Starts loading the code of matched routes all at once instead of frame first, page second. */
export function preload(matches: readonly { route: RouteObject }[]): void {
  for (const { route } of matches) {
    const handle: unknown = route.handle;
    // A failure shows where the component is rendered.
    if (isPreloadable(handle)) handle.preload().catch(() => undefined);
  }
}

function isPreloadable(handle: unknown): handle is Preloadable {
  return (
    typeof handle === 'object' &&
    handle !== null &&
    'preload' in handle &&
    typeof handle.preload === 'function'
  );
}
