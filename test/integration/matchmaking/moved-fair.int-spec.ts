import { Fair, Fairs } from '#lib/fairs';
import { Programme } from '#lib/matchmaking';
import { FAIR_DAY, type MadeMatchmaking, makeMatchmaking } from '../../factories/matchmaking.js';
import { codeOf, makePair, meet, slot } from '../../factories/meetings.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import { ensureNothingBroken } from '../../support/nothing-broken.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ worker: false });
});
afterEach(() => ensureNothingBroken(app));
afterAll(() => app.close());

const edits = (
  { organiserId, fairId, ownerId }: MadeMatchmaking,
  changes: Partial<Pick<Fair, 'startsOn' | 'endsOn' | 'timeZone'>>,
) =>
  codeOf(
    app.transactions.run((tx) => app.get(Fairs).edit(tx, { organiserId, fairId, actorId: ownerId }, changes)),
  );
const programmeOf = ({ fairId }: MadeMatchmaking) =>
  app.database.manager.findOneByOrFail(Programme, { fairId });
const later = { startsOn: '2032-03-01', endsOn: '2032-03-03' };

it('takes days out of the programme that a postponed fair no longer has', async () => {
  const fair = await makeMatchmaking(app);
  expect((await programmeOf(fair)).days.map(({ day }) => day)).toEqual([FAIR_DAY]);
  expect(await edits(fair, later)).toBe('ok');
  expect((await programmeOf(fair)).days).toEqual([]);
});

it('neither postpones a fair nor changes its clock while meetings stand that would lose their slot', async () => {
  const fair = await makeMatchmaking(app);
  await meet(app, await makePair(app, fair), slot(0));
  expect(await edits(fair, later)).toBe('matchmaking.programme-in-use');
  expect(await edits(fair, { timeZone: 'Europe/Paris' })).toBe('matchmaking.programme-in-use');
  expect(await app.database.manager.findOneBy(Fair, { id: fair.fairId })).toMatchObject({
    startsOn: expect.not.stringMatching(later.startsOn) as string,
    timeZone: 'Asia/Ho_Chi_Minh',
  });
});
