import { makeEdition } from '../../factories/festivals.js';
import { makeOrganiser, PASSWORD } from '../../factories/people.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import { countStatements } from '../../support/count-statements.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ worker: false });
});
afterAll(() => app.close());

interface AuditPage {
  items: { name: string; subjectId: string; actor: { name: string } | null; data: object }[];
  nextCursor: string | null;
}

async function organiser() {
  const { id: organiserId, owner } = await makeOrganiser(app);
  const edition = await makeEdition(app, { organiserId, actorId: owner.id });
  const client = await app.client().signIn(owner.email, PASSWORD);
  const entries = (query = '') => client.get<AuditPage>(`/organisers/${organiserId}/audit-entries${query}`);
  return { ...edition, organiserId, owner, client, entries };
}

it('tells who did what, newest first, and nothing of another organiser', async () => {
  const mine = await organiser();
  const theirs = await organiser();
  const { body } = await mine.entries();
  expect(body.items.map(({ name, actor }) => [name, actor?.name])).toEqual([
    ['session.opened', 'Nguyễn Thị Lan'],
    ['stage.added', 'Nguyễn Thị Lan'],
    ['edition.created', 'Nguyễn Thị Lan'],
    ['festival.created', 'Nguyễn Thị Lan'],
    ['member.added', 'Nguyễn Thị Lan'],
    ['organiser.created', 'Nguyễn Thị Lan'],
  ]);
  expect(body.items[2]).toMatchObject({ subjectId: mine.editionId, data: { slug: mine.slug } });
  expect((await mine.client.get(`/organisers/${theirs.organiserId}/audit-entries`)).status).toBe(404);
});

it('pages, and filters by name, kind, subject and actor', async () => {
  const { entries, stageId, owner } = await organiser();
  const first = await entries('?limit=2');
  const second = await entries(`?limit=4&cursor=${first.body.nextCursor}`);
  const names = [...first.body.items, ...second.body.items].map(({ name }) => name);
  expect(names).toEqual([
    'session.opened',
    'stage.added',
    'edition.created',
    'festival.created',
    'member.added',
    'organiser.created',
  ]);
  expect(second.body.nextCursor).toBeNull();
  const count = async (query: string) => (await entries(query)).body.items.length;
  expect(
    await Promise.all([
      count('?name=stage.added'),
      count('?name=organiser.'),
      count(`?subjectId=${stageId}`),
      count(`?actorId=${owner.id}`),
      count('?actorId=0190a000-0000-7000-8000-000000000000'),
      count('?q=nguyen%20thi'),
      count('?q=nobody'),
    ]),
  ).toEqual([1, 1, 1, 6, 0, 6, 0]);
  expect((await entries('?name=DROP')).status).toBe(422);
});

it('reads a page in one statement beside the session, however long it is', async () => {
  const { entries } = await organiser();
  const one = await countStatements(app, () => entries('?limit=1'));
  const three = await countStatements(app, () => entries('?limit=3'));
  expect([one.answer.body.items.length, three.answer.body.items.length]).toEqual([1, 3]);
  expect([one.statements, three.statements]).toEqual([2, 2]);
});
