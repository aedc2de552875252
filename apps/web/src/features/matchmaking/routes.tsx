import {
  IconCalendarTime,
  IconListSearch,
  IconMessages,
  IconSearch,
  IconUsersGroup,
} from '@tabler/icons-react';
import type { Area } from '../../app/area';
import { page } from '../../app/page';

const requests = {
  path: 'requests',
  lazy: page('matchmaking', async () => (await import('./pages/requests-page')).RequestsPage),
};
const timetable = {
  path: 'timetable',
  lazy: page('matchmaking', async () => (await import('./pages/timetable-page')).TimetablePage),
};
const directory = page('matchmaking', async () => (await import('./pages/directory-page')).DirectoryPage);

const requestsEntry = {
  to: 'requests',
  label: 'navigation.requests',
  icon: IconMessages,
  order: 30,
} as const;
const timetableEntry = {
  to: 'timetable',
  label: 'navigation.timetable',
  icon: IconCalendarTime,
  order: 40,
} as const;

export const matchmaking: Area = {
  routes: {
    fair: [
      {
        path: 'matchmaking',
        lazy: page('matchmaking', async () => (await import('./pages/board-page')).BoardPage),
      },
      {
        path: 'matchmaking/programme',
        lazy: page('matchmaking', async () => (await import('./pages/programme-page')).ProgrammePage),
      },
    ],
    exhibitor: [requests, timetable],
    buyer: [
      { index: true, lazy: directory },
      { path: 'directory', lazy: directory },
      {
        path: 'needs',
        lazy: page('matchmaking', async () => (await import('./pages/needs-page')).NeedsPage),
      },
      requests,
      timetable,
    ],
  },
  navigation: {
    fair: [{ to: 'matchmaking', label: 'navigation.matchmaking', icon: IconUsersGroup, order: 60 }],
    exhibitor: [requestsEntry, timetableEntry],
    buyer: [
      { to: 'directory', label: 'navigation.directory', icon: IconSearch, order: 10 },
      { to: 'needs', label: 'navigation.needs', icon: IconListSearch, order: 20 },
      requestsEntry,
      timetableEntry,
    ],
  },
};
