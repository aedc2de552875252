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
    ],
  },
};
