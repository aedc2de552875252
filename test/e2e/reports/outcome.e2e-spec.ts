import { Campaign } from '#lib/invitations';
import { FixedClock } from '#lib/kernel';
import type { WishKind } from '#lib/matching';
import { MailDelivery } from '#lib/notifications';
import { Wishes } from '#lib/requests';
import { readSheet } from '#platform/workbook';
import { makeBoothRows, makeCampaignRow, makeMeetingRow } from '../../factories/fair-activity.js';
import { makeApplicationRow, makeExhibitorRow, makeFairRow } from '../../factories/fair-figures.js';
import { makeMatchmaking, type MadeParticipant } from '../../factories/matchmaking.js';
import { makePair, meet, slot } from '../../factories/meetings.js';
import { makeMember, makeOrganiser, PASSWORD } from '../../factories/people.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import { countStatements } from '../../support/count-statements.js';

const clock = new FixedClock(new Date('2026-11-10T16:59:00Z'));
let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ worker: false, clock });
});
afterAll(() => app.close());

interface Figures {
  exhibitors: { total: number; byKind: object[]; byProvince: object[]; applicationsByState: object[] };
  products: { total: number; byStars: object[] };
}
interface Dashboard extends Figures {
  daysToGo: number | null;
  attention: object[];
}

/** An organiser with a fair: two cooperatives of Cà Mau, an enterprise from nowhere known, three applications. */
async function organiserWithFair() {
  const { id: organiserId, owner } = await makeOrganiser(app);
  const fairId = await makeFairRow(app, organiserId);
  const at = { organiserId, fairId };
  await makeExhibitorRow(app, { ...at, province: 'Cà Mau', stars: [5, 3] });
  await makeExhibitorRow(app, { ...at, province: 'Cà Mau', stars: [3, null] });
  await makeExhibitorRow(app, { ...at, kind: 'enterprise' });
  await makeApplicationRow(app, { ...at, state: 'submitted' });
  await makeApplicationRow(app, { ...at, state: 'submitted' });
  await makeApplicationRow(app, { ...at, state: 'rejected' });
  const client = await app.client().signIn(owner.email, PASSWORD);
  return { ...at, owner, client, path: `/organisers/${organiserId}/fairs/${fairId}` };
}

it('counts what is of this fair, and nothing of another organiser', async () => {
  const mine = await organiserWithFair();
  const theirs = await organiserWithFair();
  const { body } = await mine.client.get<Figures>(`${mine.path}/outcome`);
  expect(body).toMatchObject({
    exhibitors: {
      total: 3,
      byKind: [
        { key: 'cooperative', count: 2 },
        { key: 'enterprise', count: 1 },
      ],
      byProvince: [
        { key: 'Cà Mau', count: 2 },
        { key: null, count: 1 },
      ],
      applicationsByState: [
        { key: 'submitted', count: 2 },
        { key: 'rejected', count: 1 },
      ],
    },
    products: {
      total: 4,
      byStars: [
        { key: '5', count: 1 },
        { key: '3', count: 2 },
        { key: null, count: 1 },
      ],
    },
  });
  const foreign = [`/organisers/${mine.organiserId}/fairs/${theirs.fairId}`, theirs.path];
  for (const path of foreign)
    for (const page of ['outcome', 'dashboard', 'outcome.xlsx'])
      expect((await mine.client.get(`${path}/${page}`)).status).toBe(404);
});

it('says what needs attention and how many days there are, by the calendar of the fair', async () => {
  const { client, owner, path, organiserId } = await organiserWithFair();
  await app.database.manager.insert(MailDelivery, {
    id: '0190a000-0000-7000-8000-000000000001',
    kind: 'test',
    organiserId,
    toAddress: 'lan@example.vn',
    toName: 'Lan',
    language: 'vi',
    subject: 'Thư',
    searchKey: 'lan',
    messageId: '<one@test>',
    state: 'failed',
    attempts: 3,
    queuedAt: clock.now(),
  });
  const { body } = await client.get<Dashboard>(`${path}/dashboard`);
  expect(body.attention).toEqual([
    { kind: 'fair-to-close', count: 1 },
    { kind: 'applications-submitted', count: 2 },
    { kind: 'mails-failed', count: 1 },
  ]);
  // 23:59 of the tenth in Vietnam, then one minute later.
  expect(body.daysToGo).toBe(10);
  const daysAfter = async (minutes: number) => {
    clock.advance(minutes * 60_000);
    // A session does not last that long.
    await client.signIn(owner.email, PASSWORD);
    return (await client.get<Dashboard>(`${path}/dashboard`)).body.daysToGo;
  };
  expect(await daysAfter(1)).toBe(9);
  expect(await daysAfter(9 * 24 * 60)).toBe(0);
  expect(await daysAfter(3 * 24 * 60)).toBeNull();
  clock.advance(-(12 * 24 * 60 + 1) * 60_000);
});

it('counts booths, guests and meetings, once each, and none of another organiser', async () => {
  const mine = await organiserWithFair();
  const theirs = await organiserWithFair();
  const soon = new Date(Date.now() + 30 * 60_000);
  for (const at of [mine, theirs]) {
    const { organiserId, fairId } = at;
    await makeBoothRows(app, { organiserId, fairId }, soon);
  }
  const at = { organiserId: mine.organiserId, fairId: mine.fairId };
  const other = { organiserId: theirs.organiserId, fairId: theirs.fairId };
  await makeCampaignRow(app, at, { replies: ['accepted', 'accepted', 'declined', 'none'], started: true });
  await makeCampaignRow(app, at, { replies: ['none'], started: false });
  await makeCampaignRow(app, other, { replies: ['accepted'], started: true });
  await makeMeetingRow(app, at, { country: 'FR', expected: [500, 700] });
  await makeMeetingRow(app, at, { country: 'FR', expected: [null, 100] });
  await makeMeetingRow(app, at, { country: 'KH', expected: [] });
  await makeMeetingRow(app, other, { country: 'KH', expected: [9, 9] });
  const { body } = await mine.client.get<object>(`${mine.path}/outcome`);
  expect(body).toMatchObject({
    booths: {
      claimed: { count: 2, areaM2: 18 },
      held: { count: 1, areaM2: 9 },
      free: { count: 2, areaM2: 18 },
      blocked: { count: 1, areaM2: 9 },
      holdsEndingSoon: 1,
    },
    guests: {
      invited: 4,
      accepted: 2,
      declined: 1,
      unanswered: 1,
      buyersByCountry: [
        { key: 'FR', count: 2 },
        { key: 'KH', count: 1 },
      ],
    },
    meetings: {
      scheduled: 3,
      cancelled: 0,
      awaited: 1,
      held: 2,
      missed: 0,
      keptShare: 100,
      acceptedShare: null,
      expected: [{ currency: 'VND', minor: 800 }],
      later: { agreed: [], expected: [] },
      wishes: { all: 0, met: 0 },
    },
  });
  const { attention } = (await mine.client.get<Dashboard>(`${mine.path}/dashboard`)).body;
  expect(attention).toEqual([
    { kind: 'fair-to-close', count: 1 },
    { kind: 'applications-submitted', count: 2 },
    { kind: 'holds-ending', count: 1 },
    { kind: 'invitations-unanswered', count: 1 },
  ]);
  // Nobody can be reminded once the deadline has passed.
  await app.database.manager.update(Campaign, { fairId: at.fairId }, { replyBy: new Date('2026-06-01') });
  const later = (await mine.client.get<Dashboard>(`${mine.path}/dashboard`)).body.attention;
  expect(later).toEqual(attention.slice(0, -1));
});

it('counts a pair once whose sides both wish to meet, whether it meets, and no wish to stay apart', async () => {
  const fair = await makeMatchmaking(app);
  const [one, two, three] = [await makePair(app, fair), await makePair(app, fair), await makePair(app, fair)];
  const elsewhere = await makePair(app, await makeMatchmaking(app));
  const wish = (from: MadeParticipant, to: MadeParticipant, kind: WishKind) =>
    app.transactions.run((tx) => app.get(Wishes).set(tx, from.participant, to.participant.id, kind));
  await wish(one.buyer, one.exhibitor, 'want');
  await wish(one.exhibitor, one.buyer, 'must');
  await wish(two.exhibitor, two.buyer, 'want');
  await wish(three.buyer, three.exhibitor, 'no');
  await wish(elsewhere.buyer, elsewhere.exhibitor, 'want');
  await meet(app, one, slot(0));
  const client = await app.client().signIn(fair.ownerEmail, PASSWORD);
  const path = `/organisers/${fair.organiserId}/fairs/${fair.fairId}/dashboard`;
  const { body } = await client.get<{ meetings: object }>(path);
  expect(body.meetings).toMatchObject({ scheduled: 1, awaited: 1, wishes: { all: 2, met: 1 } });
});

it('gives the same figures as a workbook in the language of the reader', async () => {
  const { client, path } = await organiserWithFair();
  client.language = 'fr';
  const { headers, bytes } = await client.get(`${path}/outcome.xlsx`);
  expect(headers['content-disposition']).toMatch(/^attachment; filename="fair-\d+-outcome\.xlsx"/);
  const sheet = await readSheet(bytes);
  const rows = sheet.rows.map(({ cells }) => cells.slice(0, 3));
  expect(sheet.header.slice(0, 3)).toEqual(['Rubrique', 'Indicateur', 'Valeur']);
  expect(rows).toContainEqual(['Produits par étoiles OCOP', '5 étoiles', 1]);
  expect(rows).toContainEqual(['Exposants par province', 'Non précisé', 1]);
});

it('lets the desk see the dashboard and not the report', async () => {
  const { organiserId, path } = await organiserWithFair();
  const desk = await makeMember(app, organiserId, 'desk');
  const client = await app.client().signIn(desk.email, PASSWORD);
  expect((await client.get(`${path}/dashboard`)).status).toBe(200);
  expect((await client.get(`${path}/outcome`)).status).toBe(403);
});

it('counts three exhibitors with as many statements as one', async () => {
  const { organiserId, path: full, client } = await organiserWithFair();
  const fairId = await makeFairRow(app, organiserId);
  await makeExhibitorRow(app, { organiserId, fairId, stars: [3] });
  const path = `/organisers/${organiserId}/fairs/${fairId}`;
  for (const page of ['outcome', 'dashboard']) {
    const one = await countStatements(app, () => client.get<Figures>(`${path}/${page}`));
    const three = await countStatements(app, () => client.get<Figures>(`${full}/${page}`));
    expect([one.answer.body.exhibitors.total, three.answer.body.exhibitors.total]).toEqual([1, 3]);
    expect(three.statements).toBe(one.statements);
  }
});
