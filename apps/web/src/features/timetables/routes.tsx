import { IconLayoutGrid } from '@tabler/icons-react';
import type { Area } from '../../app/area';
import { page } from '../../app/page';

export const timetables: Area = {
  routes: {
    fair: [
      {
        path: 'timetables',
        lazy: page('timetables', async () => (await import('./pages/runs-page')).RunsPage),
      },
      {
        path: 'timetables/:runId',
        lazy: page(['timetables', 'goods'], async () => (await import('./pages/run-page')).RunPage),
      },
    ],
  },
  navigation: {
    fair: [{ to: 'timetables', label: 'navigation.timetables', icon: IconLayoutGrid, order: 65 }],
  },
};
