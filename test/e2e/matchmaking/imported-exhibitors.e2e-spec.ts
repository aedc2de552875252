import { Participant } from '#lib/matchmaking';
import { makeOpenFair } from '../../factories/exhibitors.js';
import { makeOrganiser, PASSWORD } from '../../factories/people.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import { formWith } from '../../support/upload.js';
import { waitUntil } from '../../support/wait-until.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

it('brings the exhibitors of an imported list into the matchmaking, to be asked whether they may be found', async () => {
  const { id, owner } = await makeOrganiser(app);
  const fair = await makeOpenFair(app, id);
  const client = await app.client().signIn(owner.email, PASSWORD);
  const path = `/organisers/${id}/fairs/${fair.id}/exhibitor-imports`;
  const file = Buffer.from('Tên đơn vị,Tỉnh\r\nMật ong U Minh,Cà Mau\r\nBa khía Rạch Gốc,Cà Mau', 'utf8');
  const { body } = await client.send<{ id: string }>('POST', path, formWith(file, 'exhibitors.csv'));
  expect((await client.post(`${path}/${body.id}/start`, { withoutFaulty: false })).status).toBe(202);
  const enrolled = () => app.database.manager.findBy(Participant, { fairId: fair.id });
  await waitUntil('both take part', async () => (await enrolled()).length === 2);
  expect((await enrolled()).map(({ side, findable }) => [side, findable])).toEqual([
    ['exhibitor', null],
    ['exhibitor', null],
  ]);
});
