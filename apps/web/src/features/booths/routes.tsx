import { IconMap2 } from '@tabler/icons-react';
import type { Area } from '../../app/area';
import { page } from '../../app/page';

export const booths: Area = {
  routes: {
    fair: [
      {
        path: 'plan',
        lazy: page(['booths', 'plan'], async () => (await import('./pages/floor-plan-page')).FloorPlanPage),
      },
    ],
    exhibitor: [
      {
        path: 'fairs/:fairId/booths',
        lazy: page(
          ['booths', 'plan'],
          async () => (await import('./pages/choose-booths-page')).ChooseBoothsPage,
        ),
      },
    ],
  },
  navigation: { fair: [{ to: 'plan', label: 'navigation.plan', icon: IconMap2, order: 10 }] },
};
