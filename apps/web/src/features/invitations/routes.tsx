import { IconAddressBook, IconMailHeart } from '@tabler/icons-react';
import type { Area } from '../../app/area';
import { page } from '../../app/page';

const campaignEditor = page(
  'invitations',
  async () => (await import('./pages/campaign-editor-page')).CampaignEditorPage,
);
const contact = page('invitations', async () => (await import('./pages/contact-page')).ContactPage);

export const invitations: Area = {
  routes: {
    organiser: [
      {
        path: 'contacts',
        lazy: page('invitations', async () => (await import('./pages/contact-list-page')).ContactListPage),
      },
      {
        path: 'contacts/import',
        lazy: page(
          'invitations',
          async () => (await import('./pages/contact-import-page')).ContactImportPage,
        ),
      },
      {
        path: 'contacts/import/:importId',
        lazy: page(
          'invitations',
          async () => (await import('./pages/contact-import-run-page')).ContactImportRunPage,
        ),
      },
      { path: 'contacts/new', lazy: contact },
      { path: 'contacts/:contactId', lazy: contact },
    ],
    fair: [
      {
        path: 'campaigns',
        lazy: page('invitations', async () => (await import('./pages/campaign-list-page')).CampaignListPage),
      },
      { path: 'campaigns/new', lazy: campaignEditor },
      { path: 'campaigns/:campaignId/edit', lazy: campaignEditor },
      {
        path: 'campaigns/:campaignId/correction',
        lazy: page(
          'invitations',
          async () => (await import('./pages/campaign-correction-page')).CampaignCorrectionPage,
        ),
      },
      {
        path: 'campaigns/:campaignId',
        lazy: page('invitations', async () => (await import('./pages/campaign-page')).CampaignPage),
      },
    ],
  },
  navigation: {
    organiser: [{ to: 'contacts', label: 'navigation.contacts', icon: IconAddressBook, order: 40 }],
    fair: [{ to: 'campaigns', label: 'navigation.campaigns', icon: IconMailHeart, order: 60 }],
  },
};
