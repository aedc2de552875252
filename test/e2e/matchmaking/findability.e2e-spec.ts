import { Exhibitor } from '#lib/exhibitors';
import { Participant } from '#lib/matchmaking';
import { StoredEvent } from '#platform/events';
import { makeOpenFair, makeOrganisation, makeProduct } from '../../factories/exhibitors.js';
import {
  ask,
  type MadeMatchmaking,
  type MadeParticipant,
  makeMatchmaking,
  makeParticipant,
  signedIn,
} from '../../factories/matchmaking.js';
import { makeOrganiser, makeRepresentative, PASSWORD } from '../../factories/people.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import type { TestClient } from '../../support/test-client.js';
import { waitUntil } from '../../support/wait-until.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

interface Found {
  items: { participantId: string }[];
}

const finds = async (client: TestClient, own: MadeParticipant): Promise<string[]> => {
  const { body } = await client.get<Found>(`${own.path}/matches`);
  return body.items.map(({ participantId }) => participantId);
};
const answers = (client: TestClient, own: MadeParticipant, findable: unknown) =>
  client.put(`${own.path}/matchmaking/findable`, { findable });
const wish = (client: TestClient, from: MadeParticipant, to: MadeParticipant) =>
  client.put(`${from.path}/matchmaking/wishes/${to.participant.id}`, { kind: 'want' });

for (const [side, other] of [
  ['exhibitor', 'buyer'],
  ['buyer', 'exhibitor'],
] as const)
  it(`lets no ${side} be found who has not answered or says no, until it says yes`, async () => {
    const fair = await makeMatchmaking(app);
    const searching = await makeParticipant(app, fair, other);
    const unanswered = await makeParticipant(app, fair, side, { findable: null });
    const unwilling = await makeParticipant(app, fair, side, { findable: false });
    const client = await signedIn(app, searching);
    expect(await finds(client, searching)).toEqual([]);
    for (const hidden of [unanswered, unwilling]) {
      expect((await wish(client, searching, hidden)).status).toBe(404);
      const asked = { participantId: hidden.participant.id, message: '' };
      expect((await client.post(`${searching.path}/meeting-requests`, asked)).status).toBe(404);
    }
    const own = await signedIn(app, unanswered);
    const place = await own.get<{ findable: boolean | null }>(`${unanswered.path}/matchmaking`);
    expect(place.body.findable).toBeNull();
    for (const nonsense of [null, 'yes', 1, undefined])
      expect((await answers(own, unanswered, nonsense)).status).toBe(422);
    expect((await answers(own, unanswered, true)).status).toBe(204);
    expect(await finds(client, searching)).toEqual([unanswered.participant.id]);
    expect((await wish(client, searching, unanswered)).status).toBe(204);
    await answers(own, unanswered, false);
    expect(await finds(client, searching)).toEqual([]);
  });

it('lets who is hidden search, wish and ask, and whom it asked see it there and accept', async () => {
  const fair = await makeMatchmaking(app);
  const buyer = await makeParticipant(app, fair, 'buyer');
  const hidden = await makeParticipant(app, fair, 'exhibitor', { findable: null });
  const [buying, exhibiting] = [await signedIn(app, buyer), await signedIn(app, hidden)];
  expect(await finds(exhibiting, hidden)).toEqual([buyer.participant.id]);
  expect((await wish(exhibiting, hidden, buyer)).status).toBe(204);
  const request = await ask(exhibiting, hidden, buyer);
  const received = await buying.get<{ items: { id: string; partner: { name: string } }[] }>(
    `${buyer.path}/meeting-requests?box=received`,
  );
  expect(received.body.items).toMatchObject([{ id: request, partner: { name: hidden.name } }]);
  const accepted = await buying.post(`${buyer.path}/meeting-requests/${request}/acceptance`, {});
  expect(accepted.status).toBe(201);
});

interface Listed {
  items: { id: string; findable: boolean | null }[];
}

async function organiserOf({ organiserId, fairId, ownerEmail }: MadeMatchmaking) {
  const owner = await app.client().signIn(ownerEmail, PASSWORD);
  return { owner, path: `/organisers/${organiserId}/fairs/${fairId}/matchmaking` };
}

it('shows the organiser who has not answered, and keeps the answer given by telephone with who wrote it down', async () => {
  const fair = await makeMatchmaking(app);
  const silent = await makeParticipant(app, fair, 'exhibitor', { findable: null });
  const unwilling = await makeParticipant(app, fair, 'exhibitor', { findable: false });
  const willing = await makeParticipant(app, fair, 'buyer');
  const { owner, path } = await organiserOf(fair);
  const listed = async (found: string) =>
    (await owner.get<Listed>(`${path}/participants?found=${found}`)).body.items.map(({ id }) => id);
  const unanswered = async () => (await owner.get<{ unanswered: number }>(`${path}/counts`)).body.unanswered;
  expect(await listed('unanswered')).toEqual([silent.participant.id]);
  expect(await listed('no')).toEqual([unwilling.participant.id]);
  expect(await listed('yes')).toEqual([willing.participant.id]);
  expect((await owner.get(`${path}/participants?found=maybe`)).status).toBe(422);
  expect(await unanswered()).toBe(1);

  const told = { participantIds: [silent.participant.id], findable: true };
  for (const _ of ['once', 'again'])
    expect((await owner.patch(`${path}/participants/settings`, told)).status).toBe(204);
  expect([await listed('unanswered'), await unanswered()]).toEqual([[], 0]);
  const events = await app.database.manager.findBy(StoredEvent, {
    subjectId: silent.participant.id,
    name: 'participant.findability-answered',
  });
  expect(events).toMatchObject([{ actorId: fair.ownerId, data: { fairId: fair.fairId, findable: true } }]);
});

it('takes the answer of an application along when the exhibitor is accepted', async () => {
  const { id: organiserId, owner } = await makeOrganiser(app);
  const fair = await makeOpenFair(app, organiserId);
  const organiser = await app.client().signIn(owner.email, PASSWORD);
  for (const findable of [true, false, null]) {
    const organisation = await makeOrganisation(app);
    const product = await makeProduct(app, organisation.id);
    const exhibitor = await app
      .client()
      .signIn((await makeRepresentative(app, organisation.id)).email, PASSWORD);
    const own = `/organisations/${organisation.id}/fairs/${fair.id}/application`;
    const wanted = { message: '', boothsWanted: 1, productIds: [product.id], findable };
    const { body } = await exhibitor.put<{ id: string; findable: boolean | null }>(own, wanted);
    expect(body.findable).toBe(findable);
    await exhibitor.post(`${own}/submission`);
    const review = `/organisers/${organiserId}/fairs/${fair.id}/applications/${body.id}`;
    expect((await organiser.post(`${review}/acceptance`, { note: '' })).status).toBe(200);
    const among = { fairId: fair.id, organisationId: organisation.id };
    expect(await app.database.manager.existsBy(Exhibitor, among)).toBe(true);
    await waitUntil('the exhibitor to be enrolled', () => app.database.manager.existsBy(Participant, among));
    expect(await app.database.manager.findOneByOrFail(Participant, among)).toMatchObject({ findable });
  }
});
