import { Attendances, SwapIn } from '#lib/attendance';
import {
  Delegations,
  MeetingParty,
  Participant,
  ParticipantSettings,
  Programme,
  Programmes,
} from '#lib/matchmaking';
import type { Tx } from '#platform/database';
import { type MadeParticipant, makeMatchmaking, makeParticipant } from '../factories/matchmaking.js';
import { codeOf, makePair, type Pair } from '../factories/meetings.js';
import { makeRunningMatchmaking } from '../factories/running-matchmaking.js';
import { officeOf } from '../factories/timetables.js';
import type { TestApp } from '../support/app.js';
import { ClusterGround, LOCKS_OF_ONE_NODE, urlsOf } from '../support/cluster/cluster-ground.js';
import type { Contest } from '../support/cluster/contests.js';
import { judgeAll } from '../support/cluster/referee.js';
import { sumOf } from '../support/cluster/verdict.js';
import { ensureNothingBroken } from '../support/nothing-broken.js';
import { openServices } from '../support/services.js';

jest.setTimeout(300_000);

const ground = new ClusterGround();
beforeAll(() => ground.start());
afterAll(() => ground.remove());

const contested = (database: string, contests: readonly Contest[], options?: { preload: string }) => {
  const judged = (urls: string[]) => ground.stumbling(() => judgeAll(contests, urls, 4));
  return ground.withApis(database, (apis) => judged(urlsOf(apis)), options);
};

it('breaks no rule and loses nothing when two apis write on two nodes of a cluster', async () => {
  const verdict = await contested('rules', await ground.prepared('rules', 8));
  expect({ broken: [...verdict.broken], nobody: [...verdict.nobody] }).toEqual({ broken: [], nobody: [] });
  expect(verdict.failures).toBe(0);
  expect(await ground.lostOf('rules', verdict)).toBe(0);
  const services = await openServices(ground.on(2, 'rules'));
  try {
    await ensureNothingBroken(services);
  } finally {
    await services.close();
  }
});

it('sees rules broken as soon as locks hold on one node only', async () => {
  const onLocksAlone = ['an exhibitor has one open hold', 'an organiser keeps an owner'];
  let broken = 0;
  for (let round = 0; round < 6 && broken === 0; round += 1) {
    const contests = await ground.prepared('careless', 20);
    const telling = contests.filter(({ rule }) => onLocksAlone.includes(rule));
    broken = sumOf((await contested('careless', telling, LOCKS_OF_ONE_NODE)).broken);
  }
  expect(broken).toBeGreaterThan(0);
});

it('does a lone statement again that another node was faster with', async () => {
  await ground.cluster.nodes[0]!.createEmptyDatabase('lone');
  const services = [await openServices(ground.on(0, 'lone')), await openServices(ground.on(1, 'lone'))];
  const managers = services.map(({ database }) => database.manager);
  await managers[0]!.query('CREATE TABLE counter (id INT PRIMARY KEY, number INT NOT NULL)');
  await managers[0]!.query('INSERT INTO counter VALUES (1, 0)');
  const count = async (manager: (typeof managers)[number]) => {
    for (let times = 0; times < 50; times += 1)
      await manager.query('UPDATE counter SET number = number + 1 WHERE id = 1');
  };
  try {
    await Promise.all(managers.map(count));
    expect(await managers[0]!.query('SELECT number FROM counter')).toEqual([{ number: 100 }]);
  } finally {
    for (const one of services) await one.close();
  }
});

/** Who locks rows on one node and who changes them on another. */
describe('the second node', () => {
  let [here, there]: TestApp[] = [];
  beforeAll(async () => {
    await ground.cluster.nodes[0]!.createEmptyDatabase('rows');
    here = await openServices(ground.on(0, 'rows'));
    there = await openServices(ground.on(1, 'rows'));
  });
  afterEach(() => ensureNothingBroken(here!));
  afterAll(async () => {
    await here?.close();
    await there?.close();
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
});
