import { createBrowserRouter, type RouteObject } from 'react-router';
import { RequireSession } from '../shared/session/require-session';
import { PageLoader } from '../shared/ui/page-loader';
import type { Area } from './area';
import { AppRoot } from './app-root';
import { NotFoundPage } from './not-found-page';
import { RouteProblem } from './route-problem';
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
      Component: RequireSession,
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

export function makeRouter(): ReturnType<typeof createBrowserRouter> {
  return createBrowserRouter([
    {
      Component: AppRoot,
      ErrorBoundary: RouteProblem,
      HydrateFallback: PageLoader,
      children: [{ ErrorBoundary: RouteProblem, children: [...gallery, ...frames()] }],
    },
  ]);
}
