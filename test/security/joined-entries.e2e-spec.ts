import { memberAdded, Organisers } from '#lib/identity';
import { IdentityProof, Organisation } from '#lib/organisations';
import { makeEnteredExhibitor, makeOpenFair } from '../factories/exhibitors.js';
import { makeAccount, makeOrganiser, PASSWORD } from '../factories/people.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { tellLate, withhold } from '../support/late-events.js';
import { ensureNothingBroken } from '../support/nothing-broken.js';
import { newCode } from './support/offices-and-firms.js';
import { NO_MORE_FACTS } from '../factories/bodies.js';

// Somebody says yes to an invitation into what an organiser entered, and is faster than the job that follows.

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterEach(() => ensureNothingBroken(app));
afterAll(() => app.close());

const OWN = { name: 'Hợp tác xã Mời', kind: 'cooperative', country: 'VN', ...NO_MORE_FACTS } as const;

/** Whoever reads the address that the organiser typed has said yes. */
async function joined() {
  const { id: organiserId, owner } = await makeOrganiser(app);
  const fair = await makeOpenFair(app, organiserId);
  const { id: accountId, email } = await makeAccount(app);
  const taxCode = newCode();
  const { id: exhibitorId, organisation } = await makeEnteredExhibitor(app, fair, {
    ...{ ...OWN, email, taxCode },
  });
  const { id } = organisation;
  const added = { name: memberAdded.name, subjectId: id };
  await app.transactions.run(async (tx) => {
    const member = { accountId, party: 'organisation', partyId: id, role: 'manager' } as const;
    await app.get(Organisers).addMember(tx, member, accountId);
    await withhold(tx, added);
  });
  const client = await app.client().signIn(email, PASSWORD);
  const office = await app.client().signIn(owner.email, PASSWORD);
  const entry = `/organisers/${organiserId}/fairs/${fair.id}/exhibitors/${exhibitorId}`;
  const follow = () => tellLate(app, added);
  const proofs = async () =>
    (await app.database.manager.findBy(IdentityProof, { organisationId: id })).map(({ code }) => code);
  return { id, email, taxCode, client, path: `/organisations/${id}`, office, entry, follow, proofs };
}

it('proves the code that stood there at the yes, and no other that they write in at once', async () => {
  const { client, path, email, follow, proofs } = await joined();
  const stolen = { ...OWN, name: 'Kẻ Gian', email, taxCode: newCode() };
  expect((await client.put(path, stolen)).status).toBe(200);
  await follow();
  expect(await proofs()).toEqual([]);
});

it('proves the code that stood there at the yes when they change something else at once', async () => {
  const { id, taxCode, client, path, email, follow, proofs } = await joined();
  expect((await client.put(path, { ...OWN, name: 'Tên Mới', email, taxCode })).status).toBe(200);
  await follow();
  expect(await proofs()).toEqual([taxCode]);
  expect(await app.database.manager.findOneByOrFail(Organisation, { id })).toMatchObject({
    ...{ name: 'Tên Mới', enteredBy: null },
  });
});

it('is not the organiser’s to change any more from the yes on', async () => {
  const { taxCode, office, entry, follow, proofs } = await joined();
  const answer = await office.put<{ code: string }>(entry, { ...OWN, taxCode: newCode() });
  expect([answer.status, answer.body.code]).toEqual([409, 'organisations.manages-itself']);
  await follow();
  expect(await proofs()).toEqual([taxCode]);
});
