import { defineErrors } from '#lib/kernel';
import { words } from './i18n/index.js';

export const matchmakingErrors = defineErrors(
  'matchmaking',
  {
    notTakingPart: 404,
    left: 409,
    unknownParticipant: 422,
    notOpen: 409,
    unknownSlot: 422,
    badSessions: 422,
    programmeInUse: 409,
    unknownHall: 422,
    busyWhenUnavailable: 409,
  },
  words.errors.matchmaking,
);
