import { Meeting } from '#lib/matchmaking';
import { Publishing } from '#lib/timetables';
import { type MadeMatchmaking, makeMatchmaking } from '../../factories/matchmaking.js';
import { accepts, asks, codeOf, makePair, type Pair } from '../../factories/meetings.js';
import { computeRun, makeWish, officeOf, publishRun } from '../../factories/timetables.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import { ensureNothingBroken } from '../../support/nothing-broken.js';

jest.setTimeout(120_000);

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ worker: false });
});
afterAll(() => app.close());
afterEach(() => ensureNothingBroken(app));

/** A pair of which the buyer wishes and asks, and a run that seats it. */
async function scene() {
  const fair = await makeMatchmaking(app, { scheduling: 'both', sparePercent: 0 });
  const pair = await makePair(app, fair);
  await makeWish(app, pair.buyer, pair.exhibitor);
  const requestId = await asks(app, pair.buyer, pair.exhibitor);
  return { fair, pair, requestId, run: await computeRun(app, fair) };
}

const meetingsIn = ({ fairId }: MadeMatchmaking) =>
  app.database.manager.countBy(Meeting, { fairId, state: 'scheduled' });
const accept = ({ exhibitor }: Pair, requestId: string) => codeOf(accepts(app, exhibitor, requestId, null));

it('gives a pair whose wish was published no second meeting for its request', async () => {
  const { fair, pair, requestId, run } = await scene();
  await publishRun(app, fair, run);
  expect(await accept(pair, requestId)).not.toBe('ok');
  expect(await meetingsIn(fair)).toBe(1);
});

it('gives a pair one meeting when its request is accepted while its wish is published', async () => {
  for (let at = 0; at < 5; at += 1) {
    const { fair, pair, requestId, run } = await scene();
    const { id } = await app.transactions.run((tx) =>
      app.get(Publishing).publish(tx, officeOf(fair), run.id, 'final'),
    );
    await Promise.all([app.get(Publishing).apply(id), accept(pair, requestId)]);
    expect(await meetingsIn(fair)).toBe(1);
  }
});
