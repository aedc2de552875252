import { defineErrors } from '#lib/kernel';
import { words } from './i18n/index.js';

export const boothsErrors = defineErrors(
  'booths',
  {
    alreadyTaken: 409,
    notFound: 404,
    orderNotFound: 404,
    resting: 409,
    holdsUsedUp: 409,
    blocked: 422,
    severalHalls: 422,
    choiceClosed: 409,
    notAccepted: 409,
    tooMany: 409,
    orderOpen: 409,
    holdOver: 409,
    alreadyExtended: 409,
    alreadyConfirmed: 409,
    notTaken: 409,
  },
  words.errors.booths,
);
