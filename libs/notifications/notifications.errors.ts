import { defineErrors } from '#lib/kernel';
import { words } from './i18n/index.js';

export const notificationsErrors = defineErrors(
  'notifications',
  {
    badAddress: 422,
    mailNotFound: 404,
    notResendable: 409,
  },
  words.errors.notifications,
);
