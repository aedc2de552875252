import { defineErrors } from '#lib/kernel';
import { words } from '../i18n/index.js';

export const withdrawalsErrors = defineErrors(
  'withdrawals',
  {
    reasonMissing: 422,
    alreadyWithdrawn: 409,
    notWithdrawn: 409,
    hasApplied: 409,
    byItself: 409,
  },
  words.errors.withdrawals,
);
