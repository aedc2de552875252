import { Exhibitor, ListingMatch } from '#lib/exhibitors';
import { Fair } from '#lib/fairs';
import { newId } from '#lib/kernel';
import { MailboxMessage } from '#lib/notifications';
import { makeEnteredExhibitor, makeOpenFair } from '../../factories/exhibitors.js';
import { textOf } from '../../factories/mails.js';
import { makeAccount, makeOrganiser, PASSWORD } from '../../factories/people.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import { waitUntil } from '../../support/wait-until.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

interface Named {
  fairs: { name: string; organiserName: string; startsOn: string; endsOn: string; venue: string }[];
}

let invited = 0;

/** An organiser's entry in one fair, and the means to invite and to enter it elsewhere. */
async function entered() {
  const { id: organiserId, owner } = await makeOrganiser(app);
  const fair = await makeOpenFair(app, organiserId);
  const email = `director-${(invited += 1)}@htx.example`;
  const { id, organisation } = await makeEnteredExhibitor(app, fair, { email });
  const office = await app.client().signIn(owner.email, PASSWORD);
  const invite = async () => {
    const path = `/organisers/${organiserId}/fairs/${fair.id}/exhibitors/${id}/invitation`;
    expect((await office.post(path)).status).toBe(204);
  };
  const enterAt = async ({ id: fairId }: Fair) => {
    const facts = { organiserId, fairId, organisationId: organisation.id, applicationId: null };
    const row = { id: newId(), ...facts, agreedAt: null, askedAt: null, seniority: 0 };
    await app.database.manager.insert(Exhibitor, { ...row, createdAt: new Date() });
    return row.id;
  };
  const letter = async () => {
    const to = { toAddress: email };
    await waitUntil('the letter', () => app.database.manager.existsBy(MailboxMessage, to));
    const mail = await app.database.manager.findOneByOrFail(MailboxMessage, to);
    return { subject: mail.subject, text: textOf(app, mail) };
  };
  const tokenIn = (text: string) => /token=([\w-]+)/.exec(text)![1]!;
  const agreed = async (exhibitorId: string) =>
    (await app.database.manager.findOneByOrFail(Exhibitor, { id: exhibitorId })).agreedAt !== null;
  return { organiserId, fair, id, email, organisation, invite, enterAt, letter, tokenIn, agreed };
}

it('an exhibitor reads in the letter and on its page at which fairs it takes part with a yes', async () => {
  const { fair, organiserId, organisation, invite, enterAt, letter, tokenIn } = await entered();
  const other = await makeOpenFair(app, organiserId);
  await enterAt(other);
  const draft = await makeOpenFair(app, organiserId);
  await app.database.manager.update(Fair, { id: draft.id }, { state: 'draft' });
  await enterAt(draft);
  await invite();
  const { subject, text } = await letter();
  expect(subject).toContain(organisation.name);
  expect(subject).toContain(fair.name.vi);
  for (const { name, venue, venueAddress } of [fair, other])
    for (const part of [name.vi, venue.vi, venueAddress]) expect(text).toContain(part);
  expect(text).toContain('tự quản lý phần của mình');
  const page = await app.client().get<Named>(`/public/member-invitations/${tokenIn(text)}`);
  expect(page.body.fairs.map(({ startsOn, endsOn }) => [startsOn, endsOn])).toEqual(
    [fair, other].map(({ startsOn, endsOn }) => [startsOn, endsOn]),
  );
  expect(page.body.fairs[0]).toMatchObject({ venue: fair.venue.vi });
});

it('a yes is a yes to the fairs that were named, and the others are asked about', async () => {
  const { id, email, organiserId, organisation, invite, enterAt, letter, tokenIn, agreed } = await entered();
  await invite();
  const token = tokenIn((await letter()).text);
  const later = await makeOpenFair(app, organiserId);
  const unnamed = await enterAt(later);
  const yes = { name: 'Trần Thị Mận', password: PASSWORD };
  expect((await app.client().post(`/public/member-invitations/${token}/acceptance`, yes)).status).toBe(204);
  await waitUntil('the yes to count', () => agreed(id));
  expect(await agreed(unnamed)).toBe(false);
  const asked = { exhibitorId: unnamed, organisationId: organisation.id, state: 'offered' as const };
  expect(await app.database.manager.countBy(ListingMatch, asked)).toBe(1);
  const manager = await app.client().signIn(email, PASSWORD);
  const listings = `/organisations/${organisation.id}/listings`;
  const [listing] = (await manager.get<{ items: { id: string; fairId: string }[] }>(listings)).body.items;
  expect(listing).toMatchObject({ fairId: later.id });
  expect((await manager.post(`${listings}/${listing!.id}/confirmation`)).status).toBe(204);
  expect(await agreed(unnamed)).toBe(true);
});

it('who has an account reads the same where they are signed in, and members are asked in as before', async () => {
  const { id, email, fair, invite, organisation, agreed } = await entered();
  await makeAccount(app, { email });
  await invite();
  const client = await app.client().signIn(email, PASSWORD);
  const own = () => client.get<{ items: (Named & { id: string })[] }>('/account/invitations');
  const [invitation] = (await own()).body.items;
  expect(invitation!.fairs).toMatchObject([{ startsOn: fair.startsOn, endsOn: fair.endsOn }]);
  expect((await client.post(`/account/invitations/${invitation!.id}/acceptance`)).status).toBe(204);
  const colleague = await makeAccount(app);
  const asked = { email: colleague.email, name: 'Nam', language: 'vi', role: 'stand-staff' };
  const members = `/organisations/${organisation.id}/members`;
  await waitUntil('the yes to count', () => agreed(id));
  expect((await client.post(members, asked)).status).toBeLessThan(300);
  const reader = await app.client().signIn(colleague.email, PASSWORD);
  const theirs = (await reader.get<{ items: Named[] }>('/account/invitations')).body.items;
  expect(theirs).toMatchObject([{ fairs: [] }]);
});
