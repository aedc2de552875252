import type { Area } from '../../app/area';
import { page } from '../../app/page';

/** The guest's side of an invitation. */
export const guests: Area = {
  routes: {
    public: [
      {
        path: 'i/:token',
        lazy: page('guests', async () => (await import('./pages/guest-page')).GuestPage),
      },
    ],
  },
};
