import type { Area } from '../../app/area';
import { page } from '../../app/page';

export const publicPages: Area = {
  routes: {
    public: [
      { index: true, lazy: page('public', async () => (await import('./pages/front-page')).FrontPage) },
      {
        path: 'e/:slug',
        lazy: page('public', async () => (await import('./pages/edition-page')).EditionPage),
      },
      {
        path: 'f/:slug',
        lazy: page('public', async () => (await import('./pages/fair-layout')).FairLayout),
        children: [
          {
            index: true,
            lazy: page('public', async () => (await import('./pages/fair-about-page')).FairAboutPage),
          },
          {
            path: 'map',
            lazy: page(['public', 'plan'], async () => (await import('./pages/fair-map-page')).FairMapPage),
          },
          {
            path: 'exhibitors',
            lazy: page(
              'public',
              async () => (await import('./pages/fair-exhibitors-page')).FairExhibitorsPage,
            ),
          },
          {
            path: 'products',
            lazy: page('public', async () => (await import('./pages/fair-products-page')).FairProductsPage),
          },
        ],
      },
    ],
  },
};
