import { Representatives } from '#lib/matchmaking';
import { type MadeParticipant, makeMatchmaking, makeParticipant } from '../../factories/matchmaking.js';
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
