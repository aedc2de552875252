import {
  Attendances,
  Delegations,
  MeetingParty,
  Participant,
  ParticipantSettings,
  Programme,
  Programmes,
  SwapIn,
} from '#lib/matchmaking';
import type { Tx } from '#platform/database';
import { type MadeParticipant, makeMatchmaking, makeParticipant } from '../factories/matchmaking.js';
import { codeOf, makePair, type Pair } from '../factories/meetings.js';
import { makeRunningMatchmaking } from '../factories/running-matchmaking.js';
import { officeOf } from '../factories/timetables.js';
import type { TestApp } from '../support/app.js';
import { openServices } from '../support/bench/meeting-ground.js';
import { ensureNothingBroken } from '../support/nothing-broken.js';
import { GaleraCluster, RedisServer } from '../support/servers/index.js';

jest.setTimeout(300_000);

let cluster: GaleraCluster;
let [here, there]: TestApp[] = [];
const redis = new RedisServer();

const on = (node: number): Promise<TestApp> =>
  openServices({
    DATABASE_URL: cluster.nodes[node]!.url('rows'),
    REDIS_URL: redis.url(),
    CLOSED_NETWORK: 'yes',
  });

beforeAll(async () => {
  cluster = await GaleraCluster.start();
  await redis.start();
  await cluster.nodes[0]!.createEmptyDatabase('rows');
  here = await on(0);
  there = await on(1);
});
afterEach(() => ensureNothingBroken(here!));
afterAll(async () => {
  await here?.close();
  await there?.close();
  await redis.remove();
  await cluster.remove();
});

/** Does all of `meanwhile` on the other node while `work` has done everything here but commit; how the work ended at last. */
async function overtaken(
  work: (tx: Tx, app: TestApp) => Promise<unknown>,
  meanwhile: (app: TestApp) => Promise<unknown>,
): Promise<string> {
  let isDone = false;
  return codeOf(
    here!.transactions.run(async (tx) => {
      await work(tx, here!);
      if (isDone) return;
      isDone = true;
      await meanwhile(there!);
    }),
  );
}

it('leaves a delegation the members of one of two who change it on two nodes', async () => {
  const fair = await makeMatchmaking(here!);
  const makeTwo = async () => [
    await makeParticipant(here!, fair, 'buyer'),
    await makeParticipant(here!, fair, 'buyer'),
  ];
  const [first, second] = [await makeTwo(), await makeTwo()];
  const groupOf = (members: MadeParticipant[]) => ({
    name: 'Đoàn',
    together: true,
    participantIds: members.map(({ participant }) => participant.id),
  });
  const ids = async (delegationId: string) =>
    (await here!.database.manager.findBy(Participant, { delegationId })).map(({ id }) => id).sort();
  // What the other node did refuses the first in any case where it comes here before the first ends: hence several rounds.
  for (let round = 0; round < 5; round += 1) {
    const id = await here!.transactions.run((tx) => here!.get(Delegations).add(tx, fair, groupOf([])));
    const change = (tx: Tx, app: TestApp, members: MadeParticipant[]) =>
      app.get(Delegations).change(tx, fair, id, groupOf(members));
    await overtaken(
      (tx, app) => change(tx, app, first),
      (app) => app.transactions.run((tx) => change(tx, app, second)),
    );
    expect(await ids(id)).toEqual(groupOf(first).participantIds.sort());
    await here!.transactions.run((tx) => here!.get(Delegations).remove(tx, fair, id));
  }
});

it('takes nobody as arrived at a meeting whose place is given away on another node', async () => {
  const fair = await makeRunningMatchmaking(here!, { tables: [{ number: 1 }] });
  const [missed, waiting] = [await makePair(here!, fair), await makePair(here!, fair)];
  const by = officeOf(fair);
  const swap = (app: TestApp, { buyer, exhibitor }: Pair, insteadOf: string | null) =>
    app.transactions.run((tx) =>
      app.get(SwapIn).book(tx, by, {
        slotStart: fair.slots[0].start,
        buyerId: buyer.participant.id,
        exhibitorId: exhibitor.participant.id,
        insteadOf,
      }),
    );
  const { id: meetingId } = await swap(here!, missed, null);
  const party = { meetingId, participantId: missed.buyer.participant.id };
  const records = (tx: Tx, app: TestApp, attendance: 'arrived' | 'missing') =>
    app.get(Attendances).record(tx, by, party, attendance);
  await here!.transactions.run((tx) => records(tx, here!, 'missing'));
  const ended = await overtaken(
    (tx, app) => records(tx, app, 'arrived'),
    (app) => swap(app, waiting, meetingId),
  );
  expect(ended).toBe('matchmaking.meeting-ended');
  expect((await here!.database.manager.findOneByOrFail(MeetingParty, party)).arrivedAt).toBeNull();
});

it('puts nobody into a group that goes on another node', async () => {
  const group = { name: 'Tôm', side: 'buyer' as const };
  const fair = await makeMatchmaking(here!, { groups: [group] });
  const { participant } = await makeParticipant(here!, fair, 'buyer');
  const { days, slotMinutes, pauseMinutes, requestQuota, answerDays } =
    await here!.database.manager.findOneByOrFail(Programme, { fairId: fair.fairId });
  const setup = { days, slotMinutes, pauseMinutes, requestQuota, answerDays, tables: [{ number: 1 }] };
  const by = officeOf(fair);
  const ended = await overtaken(
    (tx, app) => app.get(ParticipantSettings).change(tx, by, [participant.id], { groupName: group.name }),
    (app) =>
      app.transactions.run((tx) =>
        app.get(Programmes).save(tx, by, { ...setup, state: 'opened', groups: [] }),
      ),
  );
  const { groupName } = await here!.database.manager.findOneByOrFail(Participant, { id: participant.id });
  expect([ended, groupName]).toEqual(['matchmaking.unknown-group', null]);
});
