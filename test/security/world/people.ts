import {
  Account,
  Membership,
  type OrganisationRole,
  Organisers,
  type OrganiserRole,
  type Party,
  Session,
  Sessions,
} from '#lib/identity';
import { Organisations } from '#lib/organisations';
import { makeAccount } from '../../factories/people.js';
import type { TestApp } from '../../support/app.js';
import type { People } from '../support/world.js';

const ORGANISER_PEOPLE = ['owner', 'staff', 'desk'] as const satisfies readonly OrganiserRole[];

/** An organiser, an exhibiting and a buying organisation, and the people in them. */
export async function addPeople(
  app: TestApp,
  marker: string,
): Promise<{ people: People; ids: Record<string, string> }> {
  const account = async (role: string) => {
    const email = `${role}-${marker}@example.vn`.toLowerCase();
    return (await makeAccount(app, { email, name: `${marker} ${role}` })).id;
  };
  const administrator = await account('administrator');
  await app.database.manager.update(Account, { id: administrator }, { administrator: true });
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
  return app.transactions.run(async (tx) => {
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
}
