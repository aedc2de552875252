import { defineErrors } from '#lib/kernel';
import { words } from './i18n/index.js';

export const recommendationsErrors = defineErrors(
  'matchmaking',
  {
    onlyBuyers: 422,
    tooManyNeeds: 409,
  },
  words.errors.matchmaking,
);
