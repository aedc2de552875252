import { IconConfetti } from '@tabler/icons-react';
import type { Area } from '../../app/area';
import { page } from '../../app/page';

export const festivals: Area = {
  routes: {
    organiser: [
      {
        path: 'festivals',
        lazy: page('festivals', async () => (await import('./pages/festival-list-page')).FestivalListPage),
      },
      {
        path: 'editions/:editionId/programme',
        lazy: page('festivals', async () => (await import('./pages/programme-page')).ProgrammePage),
      },
    ],
  },
  navigation: {
    organiser: [{ to: 'festivals', label: 'navigation.festivals', icon: IconConfetti, order: 20 }],
  },
};
