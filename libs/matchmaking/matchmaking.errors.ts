import { defineErrors } from '#lib/kernel';
import { words } from './i18n/index.js';

export const matchmakingErrors = defineErrors(
  'matchmaking',
  {
    notTakingPart: 404,
    left: 409,
    unknownParticipant: 422,
    notOpen: 409,
    meetingsOver: 409,
    notEachOther: 422,
    alreadyOpen: 409,
    quotaUsed: 409,
    requestEnded: 409,
    unknownSlot: 422,
    slotTaken: 409,
    tableTaken: 409,
    noFreeSlot: 409,
    meetingEnded: 409,
    notHeldYet: 409,
    badSessions: 422,
    programmeInUse: 409,
    unknownHall: 422,
    busyWhenUnavailable: 409,
    onlyBuyers: 422,
    tooManyNeeds: 409,
  },
  words.errors.matchmaking,
);
