import { defineErrors } from '#lib/kernel';
import { words } from './i18n/index.js';

export const meetingsErrors = defineErrors(
  'matchmaking',
  {
    alreadyOpen: 409,
    slotTaken: 409,
    tableTaken: 409,
    noFreeSlot: 409,
    meetingEnded: 409,
    organiserSchedules: 409,
  },
  words.errors.matchmaking,
);
