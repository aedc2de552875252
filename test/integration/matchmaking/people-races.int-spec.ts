import {
  Delegations,
  Findability,
  type FindabilityAnswer,
  Participant,
  Participants,
  Programme,
  type RepresentativeFields,
  Representatives,
} from '#lib/matchmaking';
import { Need, type NeedFields, Needs } from '#lib/recommendations';
import type { Tx } from '#platform/database';
import { type MadeParticipant, makeMatchmaking, makeParticipant } from '../../factories/matchmaking.js';
import { codeOf } from '../../factories/meetings.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import { beside } from '../../support/beside.js';
import { ensureNothingBroken } from '../../support/nothing-broken.js';

jest.setTimeout(120_000);

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ worker: false });
});
afterAll(() => app.close());
afterEach(() => ensureNothingBroken(app));

/** How the second of two additions ends that are under way at once, where there is room for one. */
async function secondOfTwo(room: number, add: (tx: Tx) => Promise<unknown>): Promise<string> {
  for (let made = 1; made < room; made += 1) await app.transactions.run(add);
  return beside(app, { first: add }, () => codeOf(app.transactions.run(add)));
}

const NEED: NeedFields = {
  text: { vi: 'Tôm khô' },
  category: null,
  hsCode: null,
  quantity: null,
  incoterm: null,
  certificates: [],
  languages: [],
};

it('keeps a buyer to so many needs, though two are added at once', async () => {
  const { participant } = await makeParticipant(app, await makeMatchmaking(app), 'buyer');
  expect(await secondOfTwo(30, (tx) => app.get(Needs).add(tx, participant, NEED))).toBe(
    'matchmaking.too-many-needs',
  );
  expect(await app.database.manager.countBy(Need, { participantId: participant.id })).toBe(30);
});

it('keeps a participant to so many people, also at a fair without a programme', async () => {
  const fair = await makeMatchmaking(app);
  await app.database.manager.delete(Programme, { fairId: fair.fairId });
  const { participant } = await makeParticipant(app, fair, 'buyer');
  const fields: RepresentativeFields = { name: 'Lan', email: null, languages: [] };
  const add = (tx: Tx) => app.get(Representatives).add(tx, participant, { fields, byOrganiser: false });
  // One came with taking part.
  expect(await secondOfTwo(19, add)).toBe('matchmaking.too-many-people');
  expect(await app.get(Representatives).of(app.database.manager, participant)).toHaveLength(20);
});

it('keeps a no to being found that is said while somebody joins with a yes', async () => {
  const fair = await makeMatchmaking(app);
  const own = await makeParticipant(app, fair, 'buyer', { findable: null });
  const { id, side, organisationId } = own.participant;
  const no: FindabilityAnswer = { findable: false, saidBy: 'itself', actorId: own.accountId };
  const { organiserId, fairId } = fair;
  await beside(app, { first: (tx) => app.get(Findability).answer(tx, own.participant, no) }, () =>
    app.transactions.run((tx) =>
      app.get(Participants).enrol(tx, { organiserId, fairId, organisationId, side, findable: true }),
    ),
  );
  expect((await app.database.manager.findOneByOrFail(Participant, { id })).findable).toBe(false);
});

it('leaves a delegation the members of one of two who change it at once', async () => {
  const fair = await makeMatchmaking(app);
  const makeTwo = async () => [
    await makeParticipant(app, fair, 'buyer'),
    await makeParticipant(app, fair, 'buyer'),
  ];
  const [first, second] = [await makeTwo(), await makeTwo()];
  const groupOf = (members: MadeParticipant[]) => ({
    name: 'Đoàn',
    together: true,
    participantIds: members.map(({ participant }) => participant.id),
  });
  const id = await app.transactions.run((tx) => app.get(Delegations).add(tx, fair, groupOf([])));
  const change = (tx: Tx, members: MadeParticipant[]) =>
    app.get(Delegations).change(tx, fair, id, groupOf(members));
  await beside(app, { first: (tx) => change(tx, first) }, () =>
    app.transactions.run((tx) => change(tx, second)),
  );
  const members = await app.database.manager.findBy(Participant, { delegationId: id });
  expect(members.map((member) => member.id).sort()).toEqual(groupOf(second).participantIds.sort());
});
