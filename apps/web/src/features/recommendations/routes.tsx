import { IconListSearch, IconSearch } from '@tabler/icons-react';
import type { Area } from '../../app/area';
import { page } from '../../app/page';

const directory = page(
  ['matchmaking', 'goods'],
  async () => (await import('./directory-page')).DirectoryPage,
);
const directoryEntry = { to: 'directory', label: 'navigation.directory', icon: IconSearch } as const;

export const recommendations: Area = {
  routes: {
    exhibitor: [{ path: 'directory', lazy: directory }],
    buyer: [
      { index: true, lazy: directory },
      { path: 'directory', lazy: directory },
      {
        path: 'needs',
        lazy: page(['matchmaking', 'goods'], async () => (await import('./needs-page')).NeedsPage),
      },
    ],
  },
  navigation: {
    exhibitor: [{ ...directoryEntry, order: 25 }],
    buyer: [
      { ...directoryEntry, order: 10 },
      { to: 'needs', label: 'navigation.needs', icon: IconListSearch, order: 20 },
    ],
  },
};
