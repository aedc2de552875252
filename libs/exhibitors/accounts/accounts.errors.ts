import { defineErrors } from '#lib/kernel';
import { words } from '../i18n/index.js';

export const accountsErrors = defineErrors(
  'exhibitors',
  {
    noAddress: 409,
    hasAccount: 409,
  },
  words.errors.exhibitors,
);
