import { Fairs } from '#lib/fairs';
import {
  Participant,
  type ParticipantGroup,
  ParticipantSettings,
  Programme,
  Programmes,
  type ProgrammeSetup,
} from '#lib/matchmaking';
import type { Tx } from '#platform/database';
import {
  FAIR_DAY,
  type MadeMatchmaking,
  type MadeParticipant,
  makeMatchmaking,
  makeParticipant,
} from '../../factories/matchmaking.js';
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

const GROUP: ParticipantGroup = { name: 'Tôm', side: 'buyer' };

const byOffice = ({ organiserId, fairId, ownerId }: MadeMatchmaking) => ({
  organiserId,
  fairId,
  actorId: ownerId,
});

const saves = (tx: Tx, fair: MadeMatchmaking, setup: Partial<ProgrammeSetup>) =>
  app.get(Programmes).save(tx, byOffice(fair), {
    state: 'opened',
    days: [{ day: FAIR_DAY, sessions: [{ start: '08:30', end: '11:00' }] }],
    slotMinutes: 20,
    pauseMinutes: 5,
    requestQuota: 30,
    answerDays: 7,
    tables: [{ number: 1 }],
    ...setup,
  });
const joins = (tx: Tx, fair: MadeMatchmaking, { participant: { id } }: MadeParticipant) =>
  app.get(ParticipantSettings).change(tx, byOffice(fair), [id], { groupName: GROUP.name });

const programmeOf = ({ fairId }: MadeMatchmaking) =>
  app.database.manager.findOneByOrFail(Programme, { fairId });
const groupOf = async ({ participant: { id } }: MadeParticipant) =>
  (await app.database.manager.findOneByOrFail(Participant, { id })).groupName;

it('keeps a group into which somebody is put while it goes', async () => {
  const fair = await makeMatchmaking(app, { groups: [GROUP] });
  const buyer = await makeParticipant(app, fair, 'buyer');
  const ended = await beside(app, { first: (tx) => joins(tx, fair, buyer) }, () =>
    codeOf(app.transactions.run((tx) => saves(tx, fair, { groups: [] }))),
  );
  expect([ended, await groupOf(buyer)]).toEqual(['matchmaking.group-in-use', GROUP.name]);
  expect((await programmeOf(fair)).groups).toEqual([GROUP]);
});

it('puts nobody into a group that goes meanwhile', async () => {
  const fair = await makeMatchmaking(app, { groups: [GROUP] });
  const buyer = await makeParticipant(app, fair, 'buyer');
  const ended = await beside(app, { first: (tx) => saves(tx, fair, { groups: [] }) }, () =>
    codeOf(app.transactions.run((tx) => joins(tx, fair, buyer))),
  );
  expect([ended, await groupOf(buyer)]).toEqual(['matchmaking.unknown-group', null]);
});

it('sets up no day that the fair loses meanwhile', async () => {
  const fair = await makeMatchmaking(app);
  const later = { startsOn: '2032-03-01', endsOn: '2032-03-03' };
  const ended = await beside(app, { first: (tx) => app.get(Fairs).edit(tx, byOffice(fair), later) }, () =>
    codeOf(app.transactions.run((tx) => saves(tx, fair, {}))),
  );
  expect([ended, (await programmeOf(fair)).days]).toEqual(['matchmaking.bad-sessions', []]);
});
