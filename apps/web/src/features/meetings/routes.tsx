import { IconUsersGroup } from '@tabler/icons-react';
import type { Area } from '../../app/area';
import { page } from '../../app/page';

export const meetings: Area = {
  routes: {
    fair: [
      {
        path: 'matchmaking',
        lazy: page('matchmaking', async () => (await import('../../app/joined/joined-board')).JoinedBoard),
      },
    ],
  },
  navigation: {
    fair: [{ to: 'matchmaking', label: 'navigation.matchmaking', icon: IconUsersGroup, order: 60 }],
  },
};
