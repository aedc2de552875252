import { IconMailForward } from '@tabler/icons-react';
import type { Area } from '../../app/area';
import { page } from '../../app/page';

export const notifications: Area = {
  routes: {
    public: [
      {
        path: 'mailbox',
        lazy: page('notifications', async () => (await import('./pages/mailbox-page')).MailboxPage),
      },
      {
        path: 'mailbox/:messageId',
        lazy: page('notifications', async () => (await import('./pages/mailbox-page')).MailboxPage),
      },
    ],
    signedIn: [
      {
        path: 'administration/mails',
        lazy: page(
          'notifications',
          async () => (await import('./pages/platform-outbox-page')).PlatformOutboxPage,
        ),
      },
    ],
    organiser: [
      {
        path: 'mails',
        lazy: page('notifications', async () => (await import('./pages/outbox-page')).OutboxPage),
      },
    ],
  },
  navigation: { organiser: [{ to: 'mails', label: 'navigation.mail', icon: IconMailForward, order: 45 }] },
};
