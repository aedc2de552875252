import { defineErrors } from '#lib/kernel';
import { words } from '../i18n/index.js';

/** Why two participants do not meet, or not now, by the rules of the programme and by their wishes. */
export const meetingRulesErrors = defineErrors(
  'matchmaking',
  {
    barred: 422,
    organiserSchedules: 409,
    unwished: 409,
    tooManyWishes: 409,
  },
  words.errors.matchmaking,
);
