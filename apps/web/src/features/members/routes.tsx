import { IconUsers } from '@tabler/icons-react';
import type { Area } from '../../app/area';
import { page } from '../../app/page';

const texts = ['members', 'joining'] as const;

const organisationMembers = {
  path: 'members',
  lazy: page(texts, async () => (await import('./pages/organisation-members-page')).OrganisationMembersPage),
};
const entry = { to: 'members', label: 'navigation.members', icon: IconUsers, order: 90 } as const;

export const members: Area = {
  routes: {
    account: [
      {
        path: 'invitation',
        lazy: page(texts, async () => (await import('./pages/invitation-page')).InvitationPage),
      },
    ],
    organiser: [
      {
        path: 'members',
        lazy: page(texts, async () => (await import('./pages/organiser-members-page')).OrganiserMembersPage),
      },
    ],
    exhibitor: [organisationMembers],
    buyer: [organisationMembers],
  },
  navigation: { organiser: [entry], exhibitor: [entry], buyer: [entry] },
};
