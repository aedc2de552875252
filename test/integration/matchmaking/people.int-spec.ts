import { Availability, Place, Programmes, Representatives } from '#lib/matchmaking';
import { MeetingChanges } from '#lib/meetings';
import {
  FAIR_DAY,
  type MadeParticipant,
  makeMatchmaking,
  makeParticipant,
} from '../../factories/matchmaking.js';
import { codeOf, makePair, meet, slot } from '../../factories/meetings.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import { ensureNothingBroken } from '../../support/nothing-broken.js';

jest.setTimeout(120_000);

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ worker: false });
});
afterAll(() => app.close());
afterEach(() => ensureNothingBroken(app));

const run = <T>(what: (tx: Parameters<Parameters<TestApp['transactions']['run']>[0]>[0]) => Promise<T>) =>
  app.transactions.run(what);
const peopleOf = (who: MadeParticipant) => app.get(Representatives).of(app.database.manager, who.participant);
const addPerson = (
  who: MadeParticipant,
  name: string,
  email: string | null = null,
  languages: string[] = [],
) =>
  run((tx) =>
    app
      .get(Representatives)
      .add(tx, who.participant, { fields: { name, email, languages }, byOrganiser: true }),
  );

it('people meet at the same time at different tables when a firm sends two', async () => {
  const fair = await makeMatchmaking(app);
  const { exhibitor, buyer } = await makePair(app, fair);
  await addPerson(exhibitor, 'Người thứ hai');
  await meet(app, { buyer, exhibitor }, slot(0));
  const second = await makeParticipant(app, fair, 'buyer');
  await meet(app, { buyer: second, exhibitor }, slot(0));
  const third = await makeParticipant(app, fair, 'buyer');
  expect(await codeOf(meet(app, { buyer: third, exhibitor }, slot(0)))).toBe('matchmaking.slot-taken');
});

it('people who stand for two firms are at one table at a time, and only the organiser renames them', async () => {
  const fair = await makeMatchmaking(app);
  const one = await makePair(app, fair);
  const other = await makePair(app, fair);
  const person = await addPerson(one.exhibitor, 'Lê Thị Cúc', 'cuc@example.vn');
  const again = await addPerson(other.exhibitor, 'Cô Cúc', 'cuc@example.vn');
  expect([again.id, again.name]).toEqual([person.id, 'Lê Thị Cúc']);
  for (const { exhibitor } of [one, other]) {
    const [first] = await peopleOf(exhibitor);
    await run((tx) => app.get(Representatives).remove(tx, exhibitor.participant, first!.id));
  }
  await meet(app, one, slot(0));
  expect(await codeOf(meet(app, other, slot(0)))).toBe('matchmaking.slot-taken');
  const fields = { name: 'Lê Cúc', email: 'cuc@example.vn', languages: ['vi'] };
  const rename = (byOrganiser: boolean) =>
    codeOf(
      run((tx) =>
        app
          .get(Representatives)
          .change(tx, one.exhibitor.participant, { id: person.id, fields, byOrganiser }),
      ),
    );
  expect([await rename(false), await rename(true)]).toEqual(['matchmaking.shared-person', 'ok']);
});

it('people leave only when somebody stays and no meeting waits for them', async () => {
  const fair = await makeMatchmaking(app);
  const pair = await makePair(app, fair);
  const [first] = await peopleOf(pair.exhibitor);
  const remove = (id: string) =>
    codeOf(run((tx) => app.get(Representatives).remove(tx, pair.exhibitor.participant, id)));
  expect(await remove(first!.id)).toBe('matchmaking.last-representative');
  await addPerson(pair.exhibitor, 'Người thứ hai');
  await meet(app, pair, slot(0));
  expect(await remove(first!.id)).toBe('matchmaking.representative-meets');
  const [foreign] = await peopleOf(pair.buyer);
  expect(await remove(foreign!.id)).toBe('http.not-found');
});

describe('the slots in which a firm is away', () => {
  const setFirm = ({ participant }: MadeParticipant, slotStart: Date, unavailable: boolean) =>
    run((tx) => app.get(Availability).setUnavailable(tx, participant, { slotStart, unavailable }));
  const firmAway = (firm: MadeParticipant, slotStart: Date) => setFirm(firm, slotStart, true);
  const firmBack = (firm: MadeParticipant, slotStart: Date) => setFirm(firm, slotStart, false);
  const personAway = (
    { participant: { fairId } }: MadeParticipant,
    representativeId: string,
    starts: Date[],
  ) => run((tx) => app.get(Availability).setOfPerson(tx, { fairId, representativeId }, starts));
  const ofFirm = ({ participant }: MadeParticipant) =>
    app.get(Availability).unavailable(app.database.manager, participant);
  const ofPerson = async (id: string) =>
    (
      await app.database.manager.find(Place, { where: { representativeId: id }, order: { slotStart: 'ASC' } })
    ).map(({ slotStart }) => slotStart);

  it('leave to each of its people the absences that are theirs alone', async () => {
    const { exhibitor } = await makePair(app, await makeMatchmaking(app));
    const away = await addPerson(exhibitor, 'Người đi thăm vườn');
    const [other] = await peopleOf(exhibitor);
    await personAway(exhibitor, away.id, [slot(1), slot(2)]);
    await firmAway(exhibitor, slot(5));
    expect([await ofPerson(away.id), await ofPerson(other!.id)]).toEqual([
      [slot(1), slot(2), slot(5)],
      [slot(5)],
    ]);
    expect(await ofFirm(exhibitor)).toEqual([slot(5)]);
    await firmBack(exhibitor, slot(1));
    await firmBack(exhibitor, slot(5));
    expect([await ofPerson(away.id), await ofPerson(other!.id)]).toEqual([[slot(1), slot(2)], []]);
  });

  it('leave to who stands for two firms what was entered for the other', async () => {
    const fair = await makeMatchmaking(app);
    const one = (await makePair(app, fair)).exhibitor;
    const other = (await makePair(app, fair)).exhibitor;
    const shared = await addPerson(one, 'Lê Thị Cúc', 'cuc.hai@example.vn');
    await addPerson(other, 'Lê Thị Cúc', 'cuc.hai@example.vn');
    const [own] = await peopleOf(one);
    await run((tx) => app.get(Representatives).remove(tx, one.participant, own!.id));
    await firmAway(one, slot(0));
    await firmAway(other, slot(3));
    expect(await ofPerson(shared.id)).toEqual([slot(0), slot(3)]);
  });

  it('can be changed though one of them is no longer in the programme', async () => {
    const fair = await makeMatchmaking(app);
    const { exhibitor } = await makePair(app, fair);
    await firmAway(exhibitor, slot(0));
    await firmAway(exhibitor, slot(1));
    const days = [{ day: FAIR_DAY, sessions: [{ start: '08:55', end: '11:00' }] }];
    const by = { ...fair, actorId: fair.ownerId };
    const setup = {
      state: 'opened' as const,
      days,
      slotMinutes: 20,
      pauseMinutes: 5,
      requestQuota: 30,
      answerDays: 7,
    };
    await run((tx) => app.get(Programmes).save(tx, by, { ...setup, tables: [{ number: 1 }] }));
    await firmAway(exhibitor, slot(2));
    expect(await codeOf(firmAway(exhibitor, slot(40)))).toBe('matchmaking.unknown-slot');
    await firmBack(exhibitor, slot(0));
    expect(await ofFirm(exhibitor)).toEqual([slot(1), slot(2)]);
  });

  it('stand each for itself, so that two who change them at once undo nothing of each other', async () => {
    const { exhibitor } = await makePair(app, await makeMatchmaking(app));
    await firmAway(exhibitor, slot(3));
    await Promise.all([
      firmAway(exhibitor, slot(0)),
      firmAway(exhibitor, slot(1)),
      firmBack(exhibitor, slot(3)),
    ]);
    await firmAway(exhibitor, slot(1));
    expect(await ofFirm(exhibitor)).toEqual([slot(0), slot(1)]);
  });
});

it('a firm names its former person again, as it says now, and nobody else can take that person over', async () => {
  const fair = await makeMatchmaking(app);
  const pair = await makePair(app, fair);
  const { exhibitor, buyer } = pair;
  const person = await addPerson(exhibitor, 'Lê Thị Cúc', 'cuc@example.vn');
  const [first] = await peopleOf(exhibitor);
  await run((tx) => app.get(Representatives).remove(tx, exhibitor.participant, first!.id));
  const meeting = await meet(app, pair, slot(0));
  const by = { participant: exhibitor.participant, actorId: exhibitor.accountId };
  await run((tx) => app.get(MeetingChanges).cancel(tx, meeting.id, by));
  await addPerson(exhibitor, 'Người thay');
  await run((tx) => app.get(Representatives).remove(tx, exhibitor.participant, person.id));

  const fields = { name: 'Cô Cúc', email: 'cuc@example.vn', languages: ['vi'] };
  const names = (who: MadeParticipant) =>
    codeOf(run((tx) => app.get(Representatives).add(tx, who.participant, { fields, byOrganiser: false })));
  expect(await names(buyer)).toBe('matchmaking.address-taken');
  expect(await names(exhibitor)).toBe('ok');
  expect((await peopleOf(exhibitor)).map(({ name }) => name)).toContain('Cô Cúc');
});
