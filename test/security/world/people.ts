import {
  MemberInvitation,
  MemberInvitations,
  Membership,
  type OrganisationRole,
  Organisers,
  type OrganiserRole,
  type Party,
  Session,
  Sessions,
} from '#lib/identity';
import { Organisations } from '#lib/organisations';
import { tokenMailedTo } from '../../factories/mails.js';
import { makeAccount, makeAdministrator } from '../../factories/people.js';
import type { TestApp } from '../../support/app.js';
import type { People, Site } from '../support/world.js';

const ORGANISER_PEOPLE = ['owner', 'staff', 'desk'] as const satisfies readonly OrganiserRole[];

/** An organiser, an exhibiting and a buying organisation, and the people in them. */
export async function addPeople(
  app: TestApp,
  marker: string,
): Promise<{ people: People; ids: Record<string, string> }> {
  const called = (role: string) => ({
    email: `${role}-${marker}@example.vn`.toLowerCase(),
    name: `${marker} ${role}`,
  });
  const account = async (role: string) => (await makeAccount(app, called(role))).id;
  const { id: administrator } = await makeAdministrator(app, called('administrator'));
  const accounts = {
    owner: await account('owner'),
    staff: await account('staff'),
    desk: await account('desk'),
    manager: await account('manager'),
    standStaff: await account('stand-staff'),
    buyer: await account('buyer'),
    administrator,
  };
  const organisers = app.get(Organisers);
  const made = await app.transactions.run(async (tx) => {
    const request = {
      slug: marker.toLowerCase(),
      name: { vi: `${marker} Trung tâm Xúc tiến` },
      replyTo: `office-${marker.toLowerCase()}@example.vn`,
      timeZone: 'Asia/Ho_Chi_Minh',
    };
    const { id: organiserId } = await organisers.create(tx, request, accounts.owner);
    const join = (accountId: string, party: Party, partyId: string, role: OrganiserRole | OrganisationRole) =>
      organisers.addMember(tx, { accountId, party, partyId, role }, accounts.owner);
    for (const role of ORGANISER_PEOPLE) await join(accounts[role], 'organiser', organiserId, role);
    const organisation = (kind: 'cooperative' | 'importer', country: string) =>
      app.get(Organisations).create(
        tx,
        {
          name: `${marker} ${kind}`,
          kind,
          country,
          address: `${marker} street`,
          representative: `${marker} representative`,
          email: `${kind}-${marker.toLowerCase()}@example.vn`,
          profile: { vi: `${marker} giới thiệu` },
          languages: ['vi', 'en'],
        },
        accounts.manager,
      );
    const { id: organisationId } = await organisation('cooperative', 'VN');
    const { id: buyerOrganisationId } = await organisation('importer', 'FR');
    await join(accounts.manager, 'organisation', organisationId, 'manager');
    await join(accounts.standStaff, 'organisation', organisationId, 'stand-staff');
    await join(accounts.buyer, 'organisation', buyerOrganisationId, 'manager');
    const memberOf = async (accountId: string) => (await tx.findOneByOrFail(Membership, { accountId })).id;
    await app.get(Sessions).open(tx, accounts.owner);
    const session = await tx.findOneByOrFail(Session, { accountId: accounts.owner });
    const ids = {
      organiserId,
      organisationId,
      accountId: accounts.desk,
      memberId: await memberOf(accounts.desk),
      'organisations/memberId': await memberOf(accounts.standStaff),
      sessionId: session.id,
    };
    return { people: { accounts, buyerOrganisationId }, ids };
  });
  Object.assign(made.ids, await addInvitations(app, marker, made.ids));
  return made;
}

/** Somebody who was asked into each of the two, by a link, and the desk's person, who was asked into the organisation too. */
async function addInvitations(app: TestApp, marker: string, ids: Site['ids']): Promise<Site['ids']> {
  const ask = async (party: Party, role: OrganiserRole | OrganisationRole, who: string) => {
    const partyId = ids[`${party}Id`]!;
    const email = `${who}-${marker}@example.vn`.toLowerCase();
    const invitee = { email, name: `${marker} ${who}`, language: 'en', role } as const;
    const place = { party, partyId, name: { vi: `${marker} place` } };
    const by = { accountId: ids['accountId']!, name: `${marker} inviter`, forOrganiser: true };
    await app.transactions.run((tx) => app.get(MemberInvitations).send(tx, place, invitee, by));
    const { id } = await app.database.manager.findOneByOrFail(MemberInvitation, { partyId, email });
    return { id, email };
  };
  const asked = await ask('organiser', 'staff', 'asked-staff');
  return {
    'organisers/invitationId': asked.id,
    'organisations/invitationId': (await ask('organisation', 'stand-staff', 'asked-stand-staff')).id,
    'invitations/invitationId': (await ask('organisation', 'stand-staff', 'desk')).id,
    'member-invitations/token': await tokenMailedTo(app, asked.email),
    partyId: ids['organiserId']!,
  };
}
