import { IconBuildingStore, IconSettings } from '@tabler/icons-react';
import type { Area } from '../../app/area';
import { page } from '../../app/page';

export const fairs: Area = {
  routes: {
    organiser: [
      {
        path: 'fairs',
        lazy: page('fairs', async () => (await import('./pages/fair-list-page')).FairListPage),
      },
      {
        path: 'fairs/new',
        lazy: page('fairs', async () => (await import('./pages/new-fair-page')).NewFairPage),
      },
    ],
    fair: [
      {
        path: 'settings',
        lazy: page(
          ['fairs', 'moving'],
          async () => (await import('./pages/fair-settings-page')).FairSettingsPage,
        ),
      },
      {
        path: 'plan-import',
        lazy: page(['fairs', 'plan'], async () => (await import('./pages/plan-import-page')).PlanImportPage),
      },
    ],
  },
  navigation: {
    organiser: [{ to: 'fairs', label: 'navigation.fairs', icon: IconBuildingStore, order: 10 }],
    fair: [{ to: 'settings', label: 'navigation.settings', icon: IconSettings, order: 90 }],
  },
};
