import { newId } from '#lib/kernel';
import { Findability, type FindabilityAnswer, Participant } from '#lib/matchmaking';
import {
  ask,
  type MadeMatchmaking,
  type MadeParticipant,
  makeMatchmaking,
  makeParticipant,
  signedIn,
} from '../factories/matchmaking.js';
import { makeRepresentative, PASSWORD } from '../factories/people.js';
import { startTestApp, type TestApp } from '../support/app.js';
import type { TestAnswer, TestClient } from '../support/test-client.js';

// Each test is what a participant, or somebody of the office, does to find or to learn what others have not said yes to.

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ worker: false });
});
afterAll(() => app.close());

const codeOf = ({ status, body }: { status: number; body: unknown }) => [
  status,
  (body as { code?: string } | undefined)?.code,
];
const freeSlots = (client: TestClient, own: MadeParticipant, participantId: string) =>
  client.get<{ items: object[] }>(`${own.path}/participants/${participantId}/free-slots`);
const wish = (client: TestClient, own: MadeParticipant, { participant }: MadeParticipant, kind: string) =>
  client.put(`${own.path}/matchmaking/wishes/${participant.id}`, { kind });
const wishesOf = async (client: TestClient, own: MadeParticipant) =>
  (await client.get<{ items: object[] }>(`${own.path}/matchmaking/wishes`)).body.items;
const matchesOf = async (client: TestClient, own: MadeParticipant) =>
  (await client.get<{ items: { participantId: string }[] }>(`${own.path}/matches`)).body.items.map(
    ({ participantId }) => participantId,
  );

/** All that a participant may try with the id of another. */
async function everythingWith(client: TestClient, { path }: MadeParticipant, participantId: string) {
  const answers: TestAnswer[] = [
    await client.get(`${path}/participants/${participantId}/free-slots`),
    await client.post(`${path}/meeting-requests`, { participantId, message: '' }),
    await client.put(`${path}/matchmaking/wishes/${participantId}`, { kind: 'must' }),
    await client.put(`${path}/matchmaking/wishes/${participantId}`, { kind: 'no' }),
    await client.delete(`${path}/matchmaking/wishes/${participantId}`),
  ];
  return answers.map(({ status, body }) => ({ status, ...(body as object), instance: '' }));
}

describe('a participant that has not said yes', () => {
  for (const findable of [null, false])
    it(`(${findable === null ? 'not answered' : 'no'}) is answered to others as if it were not there, whatever they ask`, async () => {
      const fair = await makeMatchmaking(app, { barred: [{ buyers: 'bán lẻ', exhibitors: 'HTX' }] });
      const own = await makeParticipant(app, fair, 'buyer');
      const client = await signedIn(app, own);
      const nobody = await everythingWith(client, own, newId());
      expect(nobody.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
      const hidden = await makeParticipant(app, fair, 'exhibitor', { findable });
      const sameSide = await makeParticipant(app, fair, 'buyer', { findable });
      const barred = await makeParticipant(app, fair, 'exhibitor', { findable });
      await app.database.manager.update(Participant, { id: own.participant.id }, { groupName: 'bán lẻ' });
      await app.database.manager.update(Participant, { id: barred.participant.id }, { groupName: 'HTX' });
      for (const { participant } of [hidden, sameSide, barred])
        expect(await everythingWith(client, own, participant.id)).toEqual(nobody);
      expect(await matchesOf(client, own)).toEqual([]);
    });

  it('takes its slots, its name and the wishes about it out of sight again when it takes the yes back', async () => {
    const fair = await makeMatchmaking(app);
    const own = await makeParticipant(app, fair, 'buyer');
    const other = await makeParticipant(app, fair, 'exhibitor');
    const [client, exhibiting] = [await signedIn(app, own), await signedIn(app, other)];
    await wish(client, own, other, 'must');
    await ask(client, own, other);
    await exhibiting.put(`${other.path}/matchmaking/findable`, { findable: false });
    expect((await freeSlots(client, own, other.participant.id)).status).toBe(404);
    expect(await wishesOf(client, own)).toEqual([]);
    expect((await wish(client, own, other, 'want')).status).toBe(404);
  });

  it('shows when it is free only to whom it asked itself', async () => {
    const fair = await makeMatchmaking(app);
    const [own, third] = [
      await makeParticipant(app, fair, 'buyer'),
      await makeParticipant(app, fair, 'buyer'),
    ];
    const hidden = await makeParticipant(app, fair, 'exhibitor', { findable: null });
    await ask(await signedIn(app, hidden), hidden, own);
    const seen = await freeSlots(await signedIn(app, own), own, hidden.participant.id);
    expect(seen.body.items).toHaveLength(6);
    const unseen = await freeSlots(await signedIn(app, third), third, hidden.participant.id);
    expect(codeOf(unseen)).toEqual([404, 'http.not-found']);
  });
});

describe('the yes to being found', () => {
  async function standStaff({ organisationId }: MadeParticipant): Promise<TestClient> {
    const { email } = await makeRepresentative(app, organisationId, 'stand-staff');
    return app.client().signIn(email, PASSWORD);
  }
  const answerOf = ({ participant: { id } }: MadeParticipant) =>
    app.database.manager.findOneByOrFail(Participant, { id });

  it('is not for stand staff to give or to take', async () => {
    const fair = await makeMatchmaking(app);
    const hidden = await makeParticipant(app, fair, 'exhibitor', { findable: null });
    const staff = await standStaff(hidden);
    for (const findable of [true, false])
      expect((await staff.put(`${hidden.path}/matchmaking/findable`, { findable })).status).toBe(403);
    expect((await answerOf(hidden)).findable).toBeNull();
  });

  it('is not for another firm', async () => {
    const fair = await makeMatchmaking(app);
    const [own, other] = [
      await makeParticipant(app, fair, 'buyer'),
      await makeParticipant(app, fair, 'exhibitor', { findable: null }),
    ];
    const client = await signedIn(app, own);
    expect((await client.put(`${other.path}/matchmaking/findable`, { findable: true })).status).toBe(404);
    expect((await answerOf(other)).findable).toBeNull();
  });

  it('is not the office’s to give for who said no, though it may write down what others say by telephone', async () => {
    const fair = await makeMatchmaking(app);
    const [unwilling, silent] = [
      await makeParticipant(app, fair, 'exhibitor', { findable: null }),
      await makeParticipant(app, fair, 'exhibitor', { findable: null }),
    ];
    await (await signedIn(app, unwilling)).put(`${unwilling.path}/matchmaking/findable`, { findable: false });
    const office = await officeOf(fair);
    const both = [unwilling.participant.id, silent.participant.id];
    expect(codeOf(await office({ participantIds: both, findable: true }))).toEqual([
      409,
      'matchmaking.said-no',
    ]);
    expect((await answerOf(silent)).findable).toBeNull();
    for (const findable of [true, false, true])
      expect((await office({ participantIds: [silent.participant.id], findable })).status).toBe(204);
    expect(await answerOf(silent)).toMatchObject({ findable: true, findableSaidBy: 'organiser' });
    expect((await office({ participantIds: both, findable: false })).status).toBe(204);
    expect(codeOf(await office({ participantIds: [unwilling.participant.id], findable: true }))).toEqual([
      409,
      'matchmaking.said-no',
    ]);
  });

  it('is kept by whatever writes answers down for the office', async () => {
    const fair = await makeMatchmaking(app);
    const { participant } = await makeParticipant(app, fair, 'exhibitor', { findable: null });
    const say = (answer: Omit<FindabilityAnswer, 'actorId'>) =>
      app.transactions.run(async (tx) => {
        const now = await tx.findOneByOrFail(Participant, { id: participant.id });
        await app.get(Findability).answer(tx, now, { ...answer, actorId: null });
      });
    await say({ findable: false, saidBy: 'itself' });
    await expect(say({ findable: true, saidBy: 'organiser' })).rejects.toMatchObject({
      code: 'matchmaking.said-no',
    });
    await say({ findable: false, saidBy: 'organiser' });
    await expect(say({ findable: true, saidBy: 'organiser' })).rejects.toMatchObject({
      code: 'matchmaking.said-no',
    });
  });

  async function officeOf({ ownerEmail, organiserId, fairId }: MadeMatchmaking) {
    const owner = await app.client().signIn(ownerEmail, PASSWORD);
    const path = `/organisers/${organiserId}/fairs/${fairId}/matchmaking/participants/settings`;
    return (settings: object) => owner.patch(path, settings);
  }
});

describe('a no to one firm', () => {
  async function twoExhibitors(setup: Parameters<typeof makeMatchmaking>[1]) {
    const fair = await makeMatchmaking(app, setup);
    const own = await makeParticipant(app, fair, 'buyer');
    const [unwilling, indifferent] = [
      await makeParticipant(app, fair, 'exhibitor'),
      await makeParticipant(app, fair, 'exhibitor'),
    ];
    const said = await wish(await signedIn(app, unwilling), unwilling, own, 'no');
    expect(said.status).toBe(204);
    return { fair, own, client: await signedIn(app, own), unwilling, indifferent };
  }
  const askOf = async (client: TestClient, own: MadeParticipant, { participant }: MadeParticipant) => {
    const body = { participantId: participant.id, message: '' };
    const answer = await client.post<object>(`${own.path}/meeting-requests`, body);
    return { status: answer.status, ...answer.body, id: '', instance: '' };
  };

  it('is not to be read from free slots, matches or the answer to a request, where requests are accepted', async () => {
    const { own, client, unwilling, indifferent } = await twoExhibitors({});
    const [no, nothing] = [
      await freeSlots(client, own, unwilling.participant.id),
      await freeSlots(client, own, indifferent.participant.id),
    ];
    expect([no.status, no.body]).toEqual([200, nothing.body]);
    expect((await matchesOf(client, own)).toSorted()).toEqual(
      [unwilling.participant.id, indifferent.participant.id].toSorted(),
    );
    expect((await wish(client, own, unwilling, 'want')).status).toBe(204);
    const asked = [await askOf(client, own, unwilling), await askOf(client, own, indifferent)];
    expect(asked[0]).toMatchObject({ status: 201, state: 'requested' });
    expect(Object.keys(asked[0]!)).toEqual(Object.keys(asked[1]!));
  });

  it('looks like not being there where requests are booked at once', async () => {
    const { fair, own, client, unwilling } = await twoExhibitors({ acceptance: false });
    const hidden = await makeParticipant(app, fair, 'exhibitor', { findable: false });
    const unknown = await everythingWith(client, own, newId());
    for (const { participant } of [unwilling, hidden])
      expect(await everythingWith(client, own, participant.id)).toEqual(unknown);
    expect(await matchesOf(client, own)).not.toContain(unwilling.participant.id);
  });

  it('is not to be read from one’s own wishes either', async () => {
    const { fair, own, client } = await twoExhibitors({ acceptance: false });
    const wished = await makeParticipant(app, fair, 'exhibitor');
    await wish(client, own, wished, 'must');
    expect(await wishesOf(client, own)).toHaveLength(1);
    await wish(await signedIn(app, wished), wished, own, 'no');
    expect(await wishesOf(client, own)).toEqual([]);
  });

  it('is not to be read from a request that the other took back by it', async () => {
    const fair = await makeMatchmaking(app);
    const [own, other] = [
      await makeParticipant(app, fair, 'buyer'),
      await makeParticipant(app, fair, 'exhibitor'),
    ];
    const [client, exhibiting] = [await signedIn(app, own), await signedIn(app, other)];
    const id = await ask(exhibiting, other, own);
    await wish(exhibiting, other, own, 'no');
    const accepted = await client.post(`${own.path}/meeting-requests/${id}/acceptance`, {});
    expect(codeOf(accepted)).toEqual([409, 'matchmaking.request-ended']);
  });
});

it('shows no calendar to a rival of the same side', async () => {
  const fair = await makeMatchmaking(app);
  const [own, rival] = [
    await makeParticipant(app, fair, 'exhibitor'),
    await makeParticipant(app, fair, 'exhibitor'),
  ];
  const answer = await freeSlots(await signedIn(app, own), own, rival.participant.id);
  expect(codeOf(answer)).toEqual([422, 'matchmaking.not-each-other']);
});
