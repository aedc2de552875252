import { IconHistory } from '@tabler/icons-react';
import type { Area } from '../../app/area';
import { page } from '../../app/page';

export const audit: Area = {
  routes: {
    organiser: [
      { path: 'audit', lazy: page('audit', async () => (await import('./pages/audit-page')).AuditPage) },
    ],
  },
  navigation: { organiser: [{ to: 'audit', label: 'navigation.audit', icon: IconHistory, order: 90 }] },
};
