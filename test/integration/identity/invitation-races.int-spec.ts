import { Account, Accounts, MemberInvitation, MemberInvitations, Members, Membership } from '#lib/identity';
import { MAIL_BUDGETS, MailDelivery } from '#lib/notifications';
import type { Tx } from '#platform/database';
import { makeMember, makeOrganiser, makeRepresentative } from '../../factories/people.js';
import { makeOrganisation } from '../../factories/exhibitors.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import { overlapping } from '../../support/overlapping.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ worker: false });
});
afterAll(() => app.close());

let people = 0;
const newAddress = () => `asked-${(people += 1)}@example.vn`;

const NAME = { vi: 'Nơi mời' };

/** Asks somebody into the organiser, as one of its people. */
const asking = (organiserId: string, accountId: string, email: string) => (tx: Tx) =>
  app
    .get(MemberInvitations)
    .send(
      tx,
      { party: 'organiser', partyId: organiserId, name: NAME },
      { email, name: 'Lan', language: 'vi', role: 'owner' },
      { accountId, name: 'Nam' },
    );

it('leaves no invitation of somebody who is removed while sending it', async () => {
  const { id, owner } = await makeOrganiser(app);
  const second = await makeMember(app, id, 'owner');
  const member = await app.database.manager.findOneByOrFail(Membership, { accountId: second.id });
  const place = { party: 'organiser', partyId: id } as const;
  const remove = (tx: Tx) => app.get(Members).remove(tx, place, member.id, { accountId: owner.id });
  const ask = asking(id, second.id, newAddress());
  expect(await overlapping(app, remove, () => app.transactions.run(ask))).toBe('http.not-found');
  expect(await app.database.manager.countBy(MemberInvitation, { partyId: id })).toBe(0);
});

it('sends nothing again for somebody who leads no more', async () => {
  const { id, owner } = await makeOrganiser(app);
  const second = await makeMember(app, id, 'owner');
  await app.transactions.run(asking(id, owner.id, newAddress()));
  const invitation = await app.database.manager.findOneByOrFail(MemberInvitation, { partyId: id });
  const member = await app.database.manager.findOneByOrFail(Membership, { accountId: second.id });
  const place = { party: 'organiser', partyId: id } as const;
  const change = { memberId: member.id, role: 'desk' } as const;
  const step = (tx: Tx) => app.get(Members).changeRole(tx, place, change, { accountId: owner.id });
  const again = () =>
    app.transactions.run((tx) =>
      app.get(MemberInvitations).sendAgain(tx, place, invitation.id, { accountId: second.id, name: 'Nam' }),
    );
  expect(await overlapping(app, step, again)).toBe('http.not-permitted');
});

it('counts no password that somebody types for an address that is being asked in', async () => {
  const { id, owner } = await makeOrganiser(app);
  const email = newAddress();
  const person = { email, name: 'Lan', language: 'vi', password: 'tám con trâu xanh' } as const;
  const signUp = () => app.get(Accounts).signUp(person, '203.0.113.9');
  expect(await overlapping(app, asking(id, owner.id, email), signUp)).toBe('ok');
  expect(await app.database.manager.findOneByOrFail(Account, { email })).toMatchObject({
    passwordHash: null,
  });
});

it('counts what one account writes to several strangers at once', async () => {
  const { id: partyId } = await makeOrganisation(app);
  const { id: accountId } = await makeRepresentative(app, partyId);
  const ask = (tx: Tx) =>
    app
      .get(MemberInvitations)
      .send(
        tx,
        { party: 'organisation', partyId, name: NAME },
        { email: newAddress(), name: 'Lan', language: 'vi', role: 'manager' },
        { accountId, name: 'Nam' },
      );
  const most = Math.min(
    ...MAIL_BUDGETS.inviting.filter(({ by }) => by === 'sender').map(({ mails }) => mails),
  );
  for (let at = 1; at < most; at += 1) await app.transactions.run(ask);
  expect(await overlapping(app, ask, () => app.transactions.run(ask))).toBe('ok');
  const sent = { sender: `account ${accountId}`, state: 'queued' } as const;
  expect(await app.database.manager.countBy(MailDelivery, sent)).toBe(most);
});
