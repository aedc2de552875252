import {
  IconCalendarTime,
  IconHeart,
  IconListSearch,
  IconMessages,
  IconSearch,
  IconUsers,
  IconUsersGroup,
} from '@tabler/icons-react';
import type { Area } from '../../app/area';
import { page } from '../../app/page';

const requests = {
  path: 'requests',
  lazy: page('matchmaking', async () => (await import('../requests/requests-page')).RequestsPage),
};
const timetable = {
  path: 'timetable',
  lazy: page(
    ['matchmaking', 'timetables'],
    async () => (await import('../attendance/timetable-page')).TimetablePage,
  ),
};
const wishes = {
  path: 'wishes',
  lazy: page('matchmaking', async () => (await import('../requests/wishes-page')).WishesPage),
};
const people = {
  path: 'people',
  lazy: page('matchmaking', async () => (await import('./people/our-people-page')).OurPeoplePage),
};
const directory = page(
  'matchmaking',
  async () => (await import('../recommendations/directory-page')).DirectoryPage,
);

const directoryEntry = (order: number) =>
  ({ to: 'directory', label: 'navigation.directory', icon: IconSearch, order }) as const;
const wishesEntry = {
  to: 'wishes',
  label: 'navigation.wishes',
  icon: IconHeart,
  order: 45,
} as const;
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

const peopleEntry = { to: 'people', label: 'navigation.people', icon: IconUsers, order: 45 } as const;

export const matchmaking: Area = {
  routes: {
    signedIn: [
      {
        path: 'arrive/:code',
        lazy: page('matchmaking', async () => (await import('../attendance/arrive-page')).ArrivePage),
      },
    ],
    fair: [
      {
        path: 'matchmaking',
        lazy: page('matchmaking', async () => (await import('../meetings/board-page')).BoardPage),
      },
      {
        path: 'matchmaking/desk',
        lazy: page('matchmaking', async () => (await import('../attendance/desk/desk-page')).DeskPage),
      },
      {
        path: 'matchmaking/programme',
        lazy: page('matchmaking', async () => (await import('./programme/programme-page')).ProgrammePage),
      },
      {
        path: 'matchmaking/participants',
        lazy: page(
          'matchmaking',
          async () => (await import('./participants/participants-page')).ParticipantsPage,
        ),
      },
      {
        path: 'matchmaking/interpreters',
        lazy: page(
          'matchmaking',
          async () => (await import('./interpreters/interpreters-page')).InterpretersPage,
        ),
      },
      {
        path: 'matchmaking/delegations',
        lazy: page('matchmaking', async () => (await import('./groups/delegations-page')).DelegationsPage),
      },
      {
        path: 'matchmaking/engagements',
        lazy: page('matchmaking', async () => (await import('./groups/engagements-page')).EngagementsPage),
      },
    ],
    exhibitor: [{ path: 'directory', lazy: directory }, wishes, requests, timetable, people],
    buyer: [
      { index: true, lazy: directory },
      { path: 'directory', lazy: directory },
      {
        path: 'needs',
        lazy: page('matchmaking', async () => (await import('../recommendations/needs-page')).NeedsPage),
      },
      wishes,
      requests,
      timetable,
      people,
    ],
  },
  navigation: {
    fair: [{ to: 'matchmaking', label: 'navigation.matchmaking', icon: IconUsersGroup, order: 60 }],
    exhibitor: [directoryEntry(25), wishesEntry, requestsEntry, timetableEntry, peopleEntry],
    buyer: [
      directoryEntry(10),
      { to: 'needs', label: 'navigation.needs', icon: IconListSearch, order: 20 },
      wishesEntry,
      requestsEntry,
      timetableEntry,
      peopleEntry,
    ],
  },
};
