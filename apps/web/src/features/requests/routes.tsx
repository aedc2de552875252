import { IconHeart, IconMessages } from '@tabler/icons-react';
import type { Area, NavigationItem } from '../../app/area';
import { page } from '../../app/page';

const routes = [
  {
    path: 'wishes',
    lazy: page('matchmaking', async () => (await import('./wishes-page')).WishesPage),
  },
  {
    path: 'requests',
    lazy: page('matchmaking', async () => (await import('./requests-page')).RequestsPage),
  },
];
const navigation: NavigationItem[] = [
  { to: 'wishes', label: 'navigation.wishes', icon: IconHeart, order: 45 },
  { to: 'requests', label: 'navigation.requests', icon: IconMessages, order: 30 },
];

export const requests: Area = {
  routes: { exhibitor: routes, buyer: routes },
  navigation: { exhibitor: navigation, buyer: navigation },
};
