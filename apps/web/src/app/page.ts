import i18next, { type CustomTypeOptions } from 'i18next';
import type { ComponentType } from 'react';
import type { LazyRouteFunction, RouteObject } from 'react-router';

type Namespace = Exclude<keyof CustomTypeOptions['resources'], 'shared'>;

/**
 * The `lazy` of a route: loads the page and the texts of its area at the same time.
 * `{ path: 'fairs', lazy: page('fairs', async () => (await import('./pages/fair-list-page')).FairListPage) }`
 */
export function page(
  namespaces: Namespace | readonly Namespace[],
  load: () => Promise<ComponentType>,
): LazyRouteFunction<RouteObject> {
  return async () => {
    const [Component] = await Promise.all([load(), i18next.loadNamespaces(namespaces)]);
    return { Component };
  };
}
