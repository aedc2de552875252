import { IconId } from '@tabler/icons-react';
import type { Area } from '../../app/area';
import { page } from '../../app/page';

export const organisations: Area = {
  routes: {
    signedIn: [
      {
        path: 'organisations/new',
        lazy: page(
          ['organisations', 'profile'],
          async () => (await import('./pages/new-organisation-page')).NewOrganisationPage,
        ),
      },
    ],
    exhibitor: [
      {
        path: 'identity',
        lazy: page(
          ['organisations', 'profile'],
          async () => (await import('./pages/identity-page')).IdentityPage,
        ),
      },
      {
        path: 'profile',
        lazy: page(
          ['organisations', 'profile', 'matchmaking'],
          async () => (await import('../../app/joined/joined-profile')).JoinedProfile,
        ),
      },
    ],
    buyer: [
      {
        path: 'identity',
        lazy: page(
          ['organisations', 'profile'],
          async () => (await import('./pages/identity-page')).IdentityPage,
        ),
      },
      {
        path: 'profile',
        lazy: page(
          ['organisations', 'profile', 'matchmaking'],
          async () => (await import('../../app/joined/joined-profile')).JoinedProfile,
        ),
      },
    ],
  },
  navigation: {
    exhibitor: [{ to: 'profile', label: 'navigation.profile', icon: IconId, order: 60 }],
    buyer: [{ to: 'profile', label: 'navigation.profile', icon: IconId, order: 60 }],
  },
};
