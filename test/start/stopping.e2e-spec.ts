import { AppProcess } from '../support/apps/app-process.js';
import { poll } from '../support/servers/poll.js';
import { Strangers } from '../support/strangers.js';

jest.setTimeout(120_000);

const app = new AppProcess({
  app: 'all-in-one',
  args: ['--empty'],
  environment: { STOP_SECONDS: '2' },
});
beforeAll(() => app.start());
afterAll(() => app.remove());

it('ends when it is told to, whatever half-sent requests and idle connections there are', async () => {
  const strangers = await Strangers.come(app.port, { half: 200, idle: 300 });
  let exit: unknown;
  void app.stop().then((how) => (exit = how));
  await poll({ what: 'it goes on', timeoutMs: 30_000 }, () => Promise.resolve(exit !== undefined));
  expect(exit).toEqual({ code: 0, signal: null });
  strangers.leave();
});
