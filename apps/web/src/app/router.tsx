import { matchRoutes, useRoutes, type RouteObject } from 'react-router';
import type { Area } from './area';
import { preload, withLazyComponents } from './lazy-routes';
import { NotFoundPage } from './not-found-page';
import { areas } from './routes';

const routesOf = (frame: keyof Area['routes']): RouteObject[] =>
  areas.flatMap((area) => area.routes[frame] ?? []);

const missing: RouteObject = { path: '*', Component: NotFoundPage };

/** The frames and the pages that the areas put into them. */
function frames(): RouteObject[] {
  return [
    {
      lazy: async () => ({ Component: (await import('./frames/public-layout')).PublicLayout }),
      children: [...routesOf('public'), missing],
    },
    {
      lazy: async () => ({ Component: (await import('./frames/account-layout')).AccountLayout }),
      children: routesOf('account'),
    },
    {
      lazy: async () => ({ Component: (await import('../shared/session/require-session')).RequireSession }),
      children: [
        {
          lazy: async () => ({ Component: (await import('./frames/account-layout')).SignedInLayout }),
          children: routesOf('signedIn'),
        },
        {
          path: 'organiser/:organiserId',
          lazy: async () => ({ Component: (await import('./frames/back-office-layout')).BackOfficeLayout }),
          children: [
            ...routesOf('organiser'),
            { path: 'fairs/:fairId', children: [...routesOf('fair'), missing] },
            missing,
          ],
        },
        {
          path: 'exhibitor/:organisationId',
          lazy: async () => ({ Component: (await import('./frames/organisation-layouts')).ExhibitorLayout }),
          children: [...routesOf('exhibitor'), missing],
        },
        {
          path: 'buyer/:organisationId',
          lazy: async () => ({ Component: (await import('./frames/organisation-layouts')).BuyerLayout }),
          children: [...routesOf('buyer'), missing],
        },
      ],
    },
  ];
}

const gallery: RouteObject[] = import.meta.env.DEV
  ? [
      {
        path: 'gallery',
        lazy: async () => ({ Component: (await import('../gallery/gallery-page')).GalleryPage }),
      },
    ]
  : [];

const routes = withLazyComponents([...gallery, ...frames()]);

/** The page of the current address in its frame. */
export function Pages() {
  return useRoutes(routes);
}

/** Starts loading what an address needs before anything is rendered. */
export function preloadPage(path: string): void {
  preload(matchRoutes(routes, path) ?? []);
}
