import { defineErrors } from '#lib/kernel';
import { words } from './i18n/index.js';

export const attendanceErrors = defineErrors(
  'matchmaking',
  {
    notHeldYet: 409,
    unknownCode: 404,
    noMeetingHere: 409,
    tooEarly: 409,
    notBegunYet: 409,
    slotOver: 409,
    nobodyMissing: 409,
    notSurveyedYet: 409,
  },
  words.errors.matchmaking,
);
