import { defineErrors } from '#lib/kernel';
import { words } from '../i18n/index.js';

/** Failures of the installation itself: nothing is wrong with what was asked. */
export const serverErrors = defineErrors(
  'http',
  {
    unexpected: 500,
    olderVersion: 503,
    noRoom: 507,
    unavailable: 503,
  },
  words.errors.http,
);
