import { IconCalendarTime } from '@tabler/icons-react';
import type { Area, NavigationItem } from '../../app/area';
import { page } from '../../app/page';

const timetable = {
  path: 'timetable',
  lazy: page(
    ['matchmaking', 'timetables'],
    async () => (await import('../../app/joined/joined-timetable')).JoinedTimetable,
  ),
};
const timetableEntry: NavigationItem = {
  to: 'timetable',
  label: 'navigation.timetable',
  icon: IconCalendarTime,
  order: 40,
};

export const attendance: Area = {
  routes: {
    signedIn: [
      {
        path: 'arrive/:code',
        lazy: page('matchmaking', async () => (await import('./arrive-page')).ArrivePage),
      },
    ],
    fair: [
      {
        path: 'matchmaking/desk',
        lazy: page('matchmaking', async () => (await import('./desk/desk-page')).DeskPage),
      },
    ],
    exhibitor: [timetable],
    buyer: [timetable],
  },
  navigation: { exhibitor: [timetableEntry], buyer: [timetableEntry] },
};
