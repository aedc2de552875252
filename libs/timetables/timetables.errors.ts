import { defineErrors } from '#lib/kernel';
import { words } from './i18n/index.js';

export const timetablesErrors = defineErrors(
  'timetables',
  {
    noProgramme: 409,
    noSlots: 409,
    alreadyRunning: 409,
    notRunning: 409,
    notFinished: 409,
    alreadyPublishing: 409,
    inUse: 409,
    notADraft: 409,
    unknownTable: 422,
    unknownParticipant: 422,
    unknownSlot: 422,
    spotTaken: 409,
    fairBegun: 409,
    nothingProvisional: 409,
  },
  words.errors.timetables,
);
