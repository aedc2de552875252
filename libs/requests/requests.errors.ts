import { defineErrors } from '#lib/kernel';
import { words } from './i18n/index.js';

export const requestsErrors = defineErrors(
  'matchmaking',
  {
    meetingsOver: 409,
    notEachOther: 422,
    quotaUsed: 409,
    requestEnded: 409,
    barred: 422,
    unwished: 409,
    tooManyWishes: 409,
  },
  words.errors.matchmaking,
);
