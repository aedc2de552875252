import { Exhibitor, ExhibitorAccounts } from '#lib/exhibitors';
import { Organisers } from '#lib/identity';
import { IdentityProof, Organisation } from '#lib/organisations';
import { StoredEvent } from '#platform/events';
import { makeEnteredExhibitor, makeOpenFair } from '../../factories/exhibitors.js';
import { makeAccount, makeOrganiser, PASSWORD } from '../../factories/people.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import { waitUntil } from '../../support/wait-until.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

interface Line {
  isEntered: boolean;
  isYours: boolean;
  identity: string;
}

/** An exhibitor that an organiser typed, and somebody who joins it with this address. */
async function joined(facts: { taxCode: string; email: string; joinsAs: string }) {
  const { id: organiserId, owner } = await makeOrganiser(app);
  const fair = await makeOpenFair(app, organiserId);
  const { organisation, id: exhibitorId } = await makeEnteredExhibitor(app, fair, facts);
  const client = await app.client().signIn(owner.email, PASSWORD);
  const lines = async () =>
    (await client.get<{ items: Line[] }>(`/organisers/${organiserId}/fairs/${fair.id}/exhibitors`)).body
      .items;
  const before = await lines();
  const inviting = { organiserId, fairId: fair.id, actorId: owner.id };
  await app.transactions.run((tx) => app.get(ExhibitorAccounts).invite(tx, inviting, exhibitorId));
  const account = await makeAccount(app, { email: facts.joinsAs });
  const member = {
    accountId: account.id,
    party: 'organisation',
    partyId: organisation.id,
    role: 'manager',
  } as const;
  await app.transactions.run((tx) => app.get(Organisers).addMember(tx, member, account.id));
  const { manager } = app.database;
  await waitUntil('it takes part by its own yes', async () => {
    const { agreedAt } = await manager.findOneByOrFail(Exhibitor, { id: exhibitorId });
    return agreedAt !== null;
  });
  return { organiserId, organisation, before, after: await lines() };
}

it('is its own people’s as soon as they come, and proven when they come by the address that the organiser knows', async () => {
  const email = 'muc-kho@htx.example';
  const { organiserId, organisation, before, after } = await joined({
    ...{ taxCode: '0100109106', email },
    joinsAs: email,
  });
  expect(before).toMatchObject([{ isEntered: true, isYours: true, identity: 'entered' }]);
  expect(after).toMatchObject([{ isEntered: false, isYours: false, identity: 'proven' }]);
  const { manager } = app.database;
  expect(await manager.findOneByOrFail(Organisation, { id: organisation.id })).toMatchObject({
    enteredBy: null,
  });
  expect(await manager.findOneByOrFail(IdentityProof, { organisationId: organisation.id })).toMatchObject({
    ...{ kind: 'letter', organiserId },
  });
  const takenOver = { organiserId, name: 'organisation.taken-over', subjectId: organisation.id };
  expect(await manager.countBy(StoredEvent, takenOver)).toBe(1);
});

it('is not proven when they come by another address', async () => {
  const { after } = await joined({
    ...{ taxCode: '0301442379', email: 'tom-kho@htx.example' },
    joinsAs: 'somebody@else.example',
  });
  expect(after).toMatchObject([{ isEntered: false, identity: 'unproven' }]);
});
