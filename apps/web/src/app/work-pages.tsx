import { matchRoutes, useRoutes, type RouteObject } from 'react-router';
import type { Area } from './area';
import { publicFrame } from './frames/public-frame';
import { preload, withLazyComponents } from './lazy-routes';
import { NotFoundPage } from './not-found-page';
import { page } from './page';
import { areas } from './routes';

const routesOf = (frame: keyof Area['routes']): RouteObject[] =>
  areas.flatMap((area) => area.routes[frame] ?? []);

const missing: RouteObject = { path: '*', Component: NotFoundPage };

const framed = (load: Parameters<typeof page>[1]) => page(['frames', 'work'], load);

/** The frames of people's work and the pages that the areas put into them. */
function frames(): RouteObject[] {
  return [
    publicFrame([...routesOf('public'), missing]),
    {
      lazy: async () => ({ Component: (await import('./frames/account-layout')).AccountLayout }),
      children: routesOf('account'),
    },
    {
      lazy: async () => ({ Component: (await import('../shared/session/require-session')).RequireSession }),
      children: [
        {
          lazy: framed(async () => (await import('./frames/account-layout')).SignedInLayout),
          children: routesOf('signedIn'),
        },
        {
          path: 'organiser/:organiserId',
          lazy: framed(async () => (await import('./frames/back-office-layout')).BackOfficeLayout),
          children: [
            ...routesOf('organiser'),
            { path: 'fairs/:fairId', children: [...routesOf('fair'), missing] },
            missing,
          ],
        },
        {
          path: 'exhibitor/:organisationId',
          lazy: framed(async () => (await import('./frames/organisation-layouts')).ExhibitorLayout),
          children: [...routesOf('exhibitor'), missing],
        },
        {
          path: 'buyer/:organisationId',
          lazy: framed(async () => (await import('./frames/organisation-layouts')).BuyerLayout),
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

/** The page of the current address in its frame, for all addresses that are not public. */
export function WorkPages() {
  return useRoutes(routes);
}

/** Starts loading the frame and the page of an address at once. */
export function preloadWorkPage(path: string): void {
  preload(matchRoutes(routes, path) ?? []);
}
