import { matchRoutes, useRoutes } from 'react-router';
import { publicFrame } from './frames/public-frame';
import { preload, withLazyComponents } from './lazy-routes';
import { publicAreas } from './public-routes';

async function loadWorkPages() {
  const { WorkPages, preloadWorkPage } = await import('./work-pages');
  preloadWorkPage(window.location.pathname);
  return { Component: WorkPages };
}

/** Visitors load the public pages alone; the tables of all others come with the first address among them. */
const routes = withLazyComponents([
  publicFrame(publicAreas.flatMap((area) => area.routes.public ?? [])),
  { path: '*', lazy: loadWorkPages },
]);

/** The page of the current address in its frame. */
export function Pages() {
  return useRoutes(routes);
}

/** Starts loading what an address needs before anything is rendered. */
export function preloadPage(path: string): void {
  preload(matchRoutes(routes, path) ?? []);
}
