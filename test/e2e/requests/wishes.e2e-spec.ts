import {
  type MadeMatchmaking,
  type MadeParticipant,
  makeMatchmaking,
  makeParticipant,
  signedIn,
} from '../../factories/matchmaking.js';
import { Participant } from '#lib/matchmaking';
import { startTestApp, type TestApp } from '../../support/app.js';
import type { TestClient } from '../../support/test-client.js';

let app: TestApp;
let fair: MadeMatchmaking;
let buyer: MadeParticipant;
let exhibitor: MadeParticipant;
let buying: TestClient;
let exhibiting: TestClient;

beforeAll(async () => {
  app = await startTestApp({ worker: false });
  fair = await makeMatchmaking(app, { barred: [{ buyers: 'bán lẻ', exhibitors: 'bán buôn' }] });
  buyer = await makeParticipant(app, fair, 'buyer', { country: 'JP' });
  exhibitor = await makeParticipant(app, fair, 'exhibitor');
  buying = await signedIn(app, buyer);
  exhibiting = await signedIn(app, exhibitor);
});
afterAll(() => app.close());

const wishes = (path: string) => `${path}/matchmaking/wishes`;
const wish = (to: MadeParticipant) => `${wishes(buyer.path)}/${to.participant.id}`;
const codeOf = ({ status, body }: { status: number; body: unknown }) => [
  status,
  (body as { code?: string }).code,
];

it('is set, replaced, listed and taken back, and the other side never sees it', async () => {
  expect((await buying.put(wish(exhibitor), { kind: 'want' })).status).toBe(204);
  expect((await buying.put(wish(exhibitor), { kind: 'no' })).status).toBe(204);
  const own = await buying.get<{ items: object[] }>(wishes(buyer.path));
  expect(own.body.items).toMatchObject([
    { participantId: exhibitor.participant.id, name: exhibitor.name, kind: 'no' },
  ]);
  const theirs = await exhibiting.get<{ items: object[] }>(wishes(exhibitor.path));
  expect(theirs.body.items).toEqual([]);
  expect((await buying.delete(wish(exhibitor))).status).toBe(204);
  expect((await buying.get<{ items: object[] }>(wishes(buyer.path))).body.items).toEqual([]);
});

it('answers nonsense with the field, and what is not there as not found', async () => {
  for (const kind of ['maybe', 3, null, ['must'], undefined])
    expect(codeOf(await buying.put(wish(exhibitor), { kind }))).toEqual([422, 'http.invalid-input']);
  const nobody = await buying.put(`${wishes(buyer.path)}/none`, { kind: 'must' });
  expect(codeOf(nobody)).toEqual([404, 'http.not-found']);
  expect((await exhibiting.put(wish(exhibitor), { kind: 'must' })).status).toBe(404);
  expect((await app.client().get(wishes(buyer.path))).status).toBe(401);
});

it('names the groups that keep two apart, for a wish as for a request', async () => {
  const { manager } = app.database;
  const apart = await makeParticipant(app, fair, 'exhibitor');
  await manager.update(Participant, { id: buyer.participant.id }, { groupName: 'bán lẻ' });
  await manager.update(Participant, { id: apart.participant.id }, { groupName: 'bán buôn' });
  const refused = await buying.put<{ detail: string }>(wish(apart), { kind: 'must' });
  expect(codeOf(refused)).toEqual([422, 'matchmaking.barred']);
  expect(refused.body.detail).toContain('bán buôn');
  const asked = await buying.post(`${buyer.path}/meeting-requests`, {
    participantId: apart.participant.id,
    message: '',
  });
  expect(codeOf(asked)).toEqual([422, 'matchmaking.barred']);
});
