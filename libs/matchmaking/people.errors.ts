import { defineErrors } from '#lib/kernel';
import { words } from './i18n/index.js';

/** What may go wrong with people, interpreters, delegations and engagements. */
export const peopleErrors = defineErrors(
  'matchmaking',
  {
    nameTaken: 409,
    saidNo: 409,
    interpreterInUse: 409,
    badEngagementTime: 422,
    engagedWhileMeeting: 409,
    tooManyPeople: 409,
    sharedPerson: 409,
    addressTaken: 409,
    lastRepresentative: 409,
    representativeMeets: 409,
    mixedDelegation: 422,
    inOtherDelegation: 409,
    unknownGroup: 422,
    minimumAboveMaximum: 422,
    badGroups: 422,
    groupInUse: 409,
    noVideoTemplate: 422,
    badVideoTemplate: 422,
  },
  words.errors.matchmaking,
);
