import { IconUsers } from '@tabler/icons-react';
import type { Area, NavigationItem } from '../../app/area';
import { page } from '../../app/page';

const people = {
  path: 'people',
  lazy: page('matchmaking', async () => (await import('./people/our-people-page')).OurPeoplePage),
};
const peopleEntry: NavigationItem = {
  to: 'people',
  label: 'navigation.people',
  icon: IconUsers,
  order: 45,
};

export const matchmaking: Area = {
  routes: {
    fair: [
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
    exhibitor: [people],
    buyer: [people],
  },
  navigation: { exhibitor: [peopleEntry], buyer: [peopleEntry] },
};
