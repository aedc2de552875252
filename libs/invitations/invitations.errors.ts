import { defineErrors } from '#lib/kernel';
import { words } from './i18n/index.js';

export const invitationsErrors = defineErrors(
  'invitations',
  {
    contactNotFound: 404,
    contactExists: 409,
    campaignNotFound: 404,
    fairNotFound: 404,
    unknownPlaceholder: 422,
    replyByPassed: 422,
    remindAtTooLate: 422,
    notDrafted: 409,
    wrongState: 409,
    notCorrectable: 409,
    reasonMissing: 422,
    withdrawn: 409,
    noRecipients: 422,
    notSentYet: 409,
    invitationNotFound: 404,
    replyClosed: 409,
    notAccepted: 409,
    fileRefused: 422,
  },
  words.errors.invitations,
);
