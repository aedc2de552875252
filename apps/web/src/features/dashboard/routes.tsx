import { IconLayoutDashboard } from '@tabler/icons-react';
import type { Area, NavigationItem } from '../../app/area';
import { page } from '../../app/page';

const start = {
  index: true,
  lazy: page(['dashboard', 'reports'], async () => (await import('./pages/dashboard-page')).DashboardPage),
} as const;
const entry: NavigationItem = { to: '', label: 'navigation.overview', icon: IconLayoutDashboard, order: 0 };

/** The start of an organiser's work shows the fair that is nearest, the start of a fair that fair. */
export const dashboard: Area = {
  routes: { organiser: [start], fair: [start] },
  navigation: { organiser: [entry], fair: [entry] },
};
