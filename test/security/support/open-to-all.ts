import type { TestAnswer } from '../../support/test-client.js';
import type { Operation } from '../../support/api/contract.js';
import type { ForeignRequest } from './requests.js';

/** What may name a row of another tenant, with the reason; everything else must be refused. */
const OPEN: Record<string, string> = {
  'Organisers_askOwner path organiserId': 'whoever runs the installation sets organisers up for others',
  'FailedJobs_retryJobs body jobIds': 'jobs are of the installation, and so is who has them tried again',
  'OrganisationFairs_one path fairId': 'every organisation may look at a fair that takes applications',
  'BoothOrders_board path fairId': 'the floor plan of a fair that is no draft is public',
  'BoothOrders_hold path fairId': 'whose application is not accepted is told so (409): the fair is public',
  'OrganisationFairs_draft path fairId': 'every organisation may apply to a fair that takes applications',
};

/** Lists that show public rows of everybody by design. */
const PUBLIC_LISTS: Record<string, string> = {
  Organisers_all: 'whoever runs the installation sees its organisers',
  FailedJobs_failedJobs: 'whoever runs the installation sees which jobs were given up',
  PlatformOutbox_platformMails: 'whoever runs the installation sees the mails of no organiser',
  OrganisationFairs_list: 'fairs that take applications are shown to every organisation',
};

export const showsEverybody = ({ id, isPublic }: Operation) => isPublic || id in PUBLIC_LISTS;

export const openToAll = ({ operation, variant }: ForeignRequest) => `${operation.id} ${variant}` in OPEN;

/** Refusals that are the right answer to a sampled request, with the reason. */
const RIGHT_REFUSALS: Record<string, number> = {
  // The mail of the world is an organiser's.
  PlatformOutbox_resendPlatformMails: 404,
  // With a relay there is no mailbox page.
  Mailbox_messages: 404,
  Mailbox_message: 404,
  // There are accounts already.
  FirstRun_offer: 404,
  FirstRun_open: 404,
  // Nobody signed the sampled code.
  Arrivals_arrive: 404,
  // The one invitation was accepted just before.
  OwnPlaces_decline: 404,
  // The sampled address has no account.
  Session_signIn: 401,
};

export const answersAsItShould = ({ id }: Operation, { status }: TestAnswer) => RIGHT_REFUSALS[id] === status;
