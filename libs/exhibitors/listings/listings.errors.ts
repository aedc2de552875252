import { defineErrors } from '#lib/kernel';
import { words } from '../i18n/index.js';

export const listingsErrors = defineErrors(
  'listings',
  {
    answered: 409,
    otherCode: 409,
    unproven: 409,
    exhibitsAlready: 409,
    taken: 409,
    notConfirmed: 409,
  },
  words.errors.listings,
);
