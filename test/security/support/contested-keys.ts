import { Fair } from '#lib/fairs';
import { newId } from '#lib/kernel';
import { Meeting } from '#lib/matchmaking';
import { MailDelivery } from '#lib/notifications';
import { Organisation, Organisations } from '#lib/organisations';
import { MeetingRequest } from '#lib/requests';
import type { TestApp } from '../../support/app.js';
import { urlOf } from '../../support/api/own-request.js';
import type { Operation } from '../../support/api/contract.js';
import type { Role } from './callers.js';
import { idsAs } from './requests.js';
import type { World } from './world.js';

interface Ground {
  app: TestApp;
  world: World;
  operations: Map<string, Operation>;
}

/** An operation whose twins, sent at once, want the same value of a unique key. */
export interface Contest {
  operation: string;
  role: Role;
  /** In place of the sampled values of the body. */
  body?: Record<string, unknown>;
  headers?: Record<string, string>;
  /** Puts the world into the state in which one of them succeeds; gives ids to use in place of the world's. */
  prepare?: (ground: Ground) => Promise<object | void>;
}

const none = 'drawn at random';
const publish: Contest = { operation: 'Publications_publish', role: 'owner' };
const send: Contest = { operation: 'CampaignSending_start', role: 'owner' };
const represent: Contest = { operation: 'Representatives_add', role: 'manager' };
const replacePlan: Contest = { operation: 'Plans_replace', role: 'owner' };
const hold: Contest = {
  operation: 'BoothOrders_hold',
  role: 'manager',
  prepare: (ground) => giveBack(ground, 'manager', 'BoothOrders_release'),
};
const ask: Contest = {
  operation: 'MeetingRequests_ask',
  role: 'buyer',
  prepare: (ground) => giveBack(ground, 'buyer', 'MeetingRequests_withdraw'),
};
const accept: Contest = {
  operation: 'MeetingRequests_accept',
  role: 'manager',
  body: { slotStart: null },
  prepare: async ({ app, world }) => {
    const open = { fairId: world.ids['fairId']!, state: 'requested' } as const;
    return { requestId: (await app.database.manager.findOneByOrFail(MeetingRequest, open)).id };
  },
};
const tell: Contest = {
  operation: 'Meetings_recordOutcome',
  role: 'buyer',
  prepare: async ({ app, world }) => {
    const held = { slotStart: new Date('2020-01-01T01:00:00Z'), slotEnd: new Date('2020-01-01T01:20:00Z') };
    await app.database.manager.update(Meeting, { id: world.ids['meetingId']! }, held);
  },
};
const saveProgramme: Contest = {
  operation: 'MatchmakingProgramme_save',
  role: 'owner',
  body: {
    ...{ videoTemplate: null, groups: [], barred: [], days: [] },
    tables: [{ number: 1, kind: 'table', hallId: null, participantId: null }],
  },
  prepare: async ({ app, world }) => {
    const fair = { organiserId: world.ids['organiserId']!, state: 'draft' } as const;
    return { fairId: (await app.database.manager.findOneByOrFail(Fair, fair)).id };
  },
};
const resend: Contest = {
  operation: 'Outbox_resendMails',
  role: 'owner',
  prepare: async ({ app, world }) => {
    const mails = { organiserId: world.ids['organiserId']! };
    await app.database.manager.update(MailDelivery, mails, { state: 'failed' });
  },
};

/** Two who claim the same tax code, the other one with a document, for the organiser to settle. */
const settle: Contest = {
  operation: 'Identities_settle',
  role: 'owner',
  prepare: async ({ app, world }) => {
    const { manager } = app.database;
    const taxCode = '0100109106';
    await manager.update(Organisation, { id: world.ids['organisationId']! }, { taxCode });
    const rival = { name: 'Rival', kind: 'cooperative', country: 'VN', taxCode } as const;
    const { id } = await app.transactions.run((tx) => app.get(Organisations).create(tx, rival, null));
    await manager.update(Organisation, { id }, { proofDocumentId: newId() });
  },
};

async function giveBack({ world, operations }: Ground, role: Role, id: string): Promise<void> {
  const operation = operations.get(id)!;
  await world.callers[role].send(operation.method, urlOf(operation, idsAs(world, role)));
}

/** Every unique key of the entities, with the operation that races for it, or why nobody does. */
export const CONTESTED: Record<string, Contest | string> = {
  'booths_claim.boothId': hold,
  'exhibitors_application.fairId+organisationId': {
    operation: 'OrganisationFairs_draft',
    role: 'buyer',
    body: { productIds: [] },
  },
  'exhibitors_exhibitor.fairId+organisationId': { operation: 'Applications_accept', role: 'owner' },
  'exhibitors_import_row.importId+rowNumber': 'the rows of one import, which one process reads',
  'exhibitors_listing_match.exhibitorId+organisationId': 'asked by listeners, whose jobs are tried again',
  'fairs_booth.fairId+number': replacePlan,
  'fairs_fair.slug': { operation: 'Fairs_create', role: 'owner' },
  'fairs_hall.fairId+name': replacePlan,
  'festivals_edition.slug': { operation: 'Festivals_createEdition', role: 'owner' },
  'festivals_programme_release.editionId+version': { operation: 'Programme_release', role: 'owner' },
  'identity_account.email': { operation: 'Account_signUp', role: 'owner' },
  'identity_account_link.tokenHash': none,
  'identity_known_browser.markHash+accountId': 'a mark is new with each sign-in that has none',
  'identity_member_invitation.partyId+email': { operation: 'OrganiserMembers_invite', role: 'owner' },
  'identity_member_invitation_link.tokenHash': none,
  'identity_membership.accountId+partyId': 'an invitation is accepted once, under its lock',
  'identity_organiser.slug': { operation: 'Organisers_create', role: 'administrator' },
  'identity_session.tokenHash': none,
  'invitations_contact.organiserId+email': { operation: 'Contacts_add', role: 'owner' },
  'invitations_contact_import_row.importId+rowNumber': 'the rows of one import, which one process reads',
  'invitations_invitation.campaignId+contactId': send,
  'invitations_token.tokenHash': none,
  'matchmaking_delegation.fairId+name': {
    operation: 'MatchmakingDelegations_add',
    role: 'owner',
    body: { participantIds: [] },
  },
  'matchmaking_engaged.engagementId+participantId': { operation: 'Engagements_add', role: 'owner' },
  'matchmaking_interpreter.fairId+name': { operation: 'Interpreters_add', role: 'owner' },
  // Before the one that accepts the request.
  'matchmaking_request.openPair': ask,
  'matchmaking_meeting.requestId': accept,
  'matchmaking_outcome.meetingId+participantId+survey': tell,
  'matchmaking_participant.fairId+organisationId': 'enrolled by listeners, for one event at a time',
  'matchmaking_party.meetingId+participantId': accept,
  'matchmaking_place.interpreterId+slotStart': accept,
  'matchmaking_place.representativeId+slotStart': accept,
  'matchmaking_place.tableId+slotStart': accept,
  'matchmaking_programme.fairId': saveProgramme,
  'matchmaking_representation.participantId+representativeId': represent,
  'matchmaking_representative.fairId+email': represent,
  'matchmaking_table.fairId+number': saveProgramme,
  'matchmaking_wish.participantId+targetId': { operation: 'Wishes_set', role: 'manager' },
  'notifications_mail_delivery.messageId': none,
  'notifications_mail_delivery.resendOfId': resend,
  'notifications_mail_delivery.uniqueKey': send,
  'notifications_mailbox_message.messageId': 'one delivery, which one worker leases',
  'organisations_identity_letter.tokenHash': none,
  'organisations_identity_objection.proofId+organiserId':
    'settled under the locks of those who claim the code',
  'organisations_identity_proof.code+reach': settle,
  'organisations_identity_refutation.organisationId+code+reach': settle,
  'platform_idempotency_key.scope+key': {
    operation: 'Festivals_create',
    role: 'owner',
    headers: { 'idempotency-key': 'eight at once' },
  },
  'platform_job.uniqueKey': send,
  'platform_step.run+name': 'whoever comes second takes the outcome of the first',
  'timetables_change.publicationId+meetingId': publish,
  'timetables_entry.runId+buyerId+exhibitorId': { operation: 'TimetableBoard_place', role: 'owner' },
  'timetables_run.fairId+number': { operation: 'TimetableRuns_copy', role: 'owner' },
};
