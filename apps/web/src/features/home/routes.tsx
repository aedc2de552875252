import type { Area } from '../../app/area';
import { page } from '../../app/page';

export const home: Area = {
  routes: {
    signedIn: [
      {
        path: 'administration',
        lazy: page('home', async () => (await import('./pages/administration-page')).AdministrationPage),
      },
      {
        path: 'administration/jobs',
        lazy: page('home', async () => (await import('./pages/failed-jobs-page')).FailedJobsPage),
      },
      {
        path: 'home',
        lazy: page(['home', 'joining'], async () => (await import('./pages/home-page')).HomePage),
      },
    ],
  },
};
