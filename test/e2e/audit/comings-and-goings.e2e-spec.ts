import type { Logger } from 'pino';
import { LOGGER } from '#platform/observability';
import { makeExhibitor, makeFair, type TestFair } from '../../factories/fairs.js';
import { tokenMailedTo } from '../../factories/mails.js';
import { makeAccount, makeMember, makeRepresentative, PASSWORD } from '../../factories/people.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import type { TestClient } from '../../support/test-client.js';

let app: TestApp;
let logged: jest.SpyInstance;
let fair: TestFair;
let owner: TestClient;
beforeAll(async () => {
  app = await startTestApp({ worker: false, environment: { TRUST_PROXY: 'yes' } });
  logged = jest.spyOn(app.nest.get<Logger>(LOGGER), 'info');
  fair = await makeFair(app, 2);
  owner = await app.client().signIn(fair.owner.email, PASSWORD);
});
afterAll(() => app.close());

interface Entry {
  name: string;
  subjectId: string;
  actor: { id: string } | null;
  data: Record<string, string>;
}

const desk = () => `/organisers/${fair.organiserId}`;
async function trail(query: string): Promise<Entry[]> {
  const { body } = await owner.get<{ items: Entry[] }>(`${desk()}/audit-entries?${query}`);
  return body.items;
}
/** The lines of the security log about this, as the logger gets them. */
const lines = (what: string) =>
  (logged.mock.calls as [{ security?: string }, string][])
    .filter(([facts]) => facts?.security === what)
    .map(([facts]) => facts);
const from = (ip: string) => ({ headers: { 'x-forwarded-for': ip } });

it('shows an organiser who of its people signed in and who was refused, from which network', async () => {
  const { id, email } = await makeMember(app, fair.organiserId, 'desk');
  await app.client().post('/session', { email, password: 'wrong wrong' }, from('203.0.113.5'));
  await app.client().post('/session', { email, password: PASSWORD }, from('2001:db8:5:6::7'));
  const entries = await trail(`subjectId=${id}`);
  expect(entries).toMatchObject([
    { name: 'session.opened', actor: { id }, data: { from: '2001:db8:5:6::/64' } },
    { name: 'session.refused', actor: null, data: { email, from: '203.0.113.5' } },
  ]);
  expect(lines('session.refused')).toEqual([
    expect.objectContaining({ subjectId: id, from: '203.0.113.5', organiserId: fair.organiserId }),
  ]);
  expect(lines('session.opened')).toContainEqual(expect.objectContaining({ subjectId: id, actorId: id }));
});

it('logs a refusal of an address that nobody has, without what was typed', async () => {
  const typed = { email: 'meant-as-password@example.vn', password: 'geheim geheim' };
  await app.client().post('/session', typed, from('203.0.113.77'));
  expect(lines('session.refused').at(-1)).toEqual({ security: 'session.refused', from: '203.0.113.77' });
  expect(JSON.stringify(logged.mock.calls)).not.toMatch(/meant-as-password|geheim/);
});

it('shows resets that were asked for and what came of them, and logs no token', async () => {
  const { id, email } = await makeMember(app, fair.organiserId, 'staff');
  await app.client().post('/password-resets', { email }, from('203.0.113.6'));
  const confirmation = { token: await tokenMailedTo(app, email), password: 'tám con trâu xanh' };
  await app.client().post('/password-resets/confirmation', confirmation);
  expect((await trail(`subjectId=${id}`)).map(({ name }) => name)).toEqual([
    'account.password-changed',
    'account.reset-asked',
  ]);
  expect([lines('account.reset-asked').length, lines('account.password-changed').length]).toEqual([1, 1]);
  expect(JSON.stringify(logged.mock.calls)).not.toContain(confirmation.token);
});

it('shows every list and document that left, with its name and who took it', async () => {
  const exhibitor = await makeExhibitor(app, fair);
  const above = `${desk()}/fairs/${fair.fair.id}`;
  const files = [
    [`${above}/exhibitors/export?format=xlsx`, 'exhibitors.xlsx'],
    [`${above}/exhibitors/export?format=csv`, 'exhibitors.csv'],
    [`${above}/outcome.xlsx`, `${fair.fair.slug}-outcome.xlsx`],
  ] as const;
  for (const [path] of files) expect((await owner.get(path)).status).toBe(200);
  const exported = await trail('name=list.exported');
  expect(exported.map(({ data }) => data['file'])).toEqual(files.map(([, name]) => name).toReversed());
  expect(exported[0]).toMatchObject({ subjectId: fair.fair.id, actor: { id: fair.owner.id } });
  expect(lines('list.exported')).toHaveLength(3);
  expect(exhibitor.id).not.toBe('');
});

it('leaves no trace of lists that were refused, and none in another organiser’s trail', async () => {
  const other = await makeFair(app, 1);
  const stranger = await app.client().signIn(other.owner.email, PASSWORD);
  const before = await trail('name=list.exported');
  const path = `${desk()}/fairs/${fair.fair.id}/exhibitors/export?format=xlsx`;
  expect((await stranger.get(path)).status).toBe(404);
  expect(await trail('name=list.exported')).toEqual(before);
  const theirs = await stranger.get<{ items: Entry[] }>(`/organisers/${other.organiserId}/audit-entries`);
  expect(theirs.body.items.some(({ name }) => name === 'list.exported')).toBe(false);
});

it('keeps what people do for nobody’s organiser out of every trail', async () => {
  const { email } = await makeAccount(app);
  const firm = await makeExhibitor(app, fair);
  const manager = await makeRepresentative(app, firm.organisationId);
  for (const address of [email, manager.email]) await app.client().signIn(address, PASSWORD);
  const subjects = (await trail('name=session.')).map(({ subjectId }) => subjectId);
  expect(subjects).not.toContain(manager.id);
  expect(lines('session.opened')).toContainEqual(
    expect.objectContaining({ organiserId: null, subjectId: manager.id }),
  );
});
