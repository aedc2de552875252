import { IconReportAnalytics } from '@tabler/icons-react';
import type { Area } from '../../app/area';
import { page } from '../../app/page';

export const reports: Area = {
  routes: {
    fair: [
      {
        path: 'report',
        lazy: page('reports', async () => (await import('./pages/outcome-page')).OutcomePage),
      },
    ],
  },
  navigation: {
    fair: [{ to: 'report', label: 'navigation.reports', icon: IconReportAnalytics, order: 90 }],
  },
};
