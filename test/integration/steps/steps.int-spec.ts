import { Steps } from '#platform/steps';
import { startTestApp, type TestApp } from '../../support/app.js';

let app: TestApp;
let steps: Steps;
beforeAll(async () => {
  app = await startTestApp({ worker: false });
  steps = app.get(Steps);
});
afterAll(() => app.close());

const counting = () => {
  let times = 0;
  const work = async () => Promise.resolve({ time: (times += 1) });
  return { work, times: () => times };
};

it('does a step once and gives its outcome ever after', async () => {
  const { work, times } = counting();
  expect(await steps.once('run', 'step', work)).toEqual({ time: 1 });
  expect(await steps.once('run', 'step', work)).toEqual({ time: 1 });
  expect(times()).toBe(1);
  expect(await steps.once('another run', 'step', work)).toEqual({ time: 2 });
});

it('does it again when it failed, for nothing of it was kept', async () => {
  const fail = () => Promise.reject(new Error('cut'));
  await expect(steps.once('run', 'failing', fail)).rejects.toThrow('cut');
  expect(await steps.isDone('run', 'failing')).toBe(false);
  await steps.once('run', 'failing', () => Promise.resolve());
  expect(await steps.isDone('run', 'failing')).toBe(true);
});

it('is done by one of several who come at the same time, and all get that outcome', async () => {
  const outcomes = await Promise.all(
    ['a', 'b', 'c', 'd'].map((by) => steps.once('run', 'wanted by all', () => Promise.resolve({ by }))),
  );
  expect(new Set(outcomes.map((outcome) => outcome.by)).size).toBe(1);
});

it('does not take a unique key that the work breaks for a step that was done', async () => {
  await app.transactions.run((tx) => steps.mark(tx, 'run', 'marked'));
  await expect(steps.once('run', 'clumsy', (tx) => steps.mark(tx, 'run', 'marked'))).rejects.toThrow();
  expect(await steps.isDone('run', 'clumsy')).toBe(false);
});

it('forgets a step that is to leave nothing', async () => {
  await steps.once('run', 'secret', () => Promise.resolve({ password: 'x' }));
  await app.transactions.run((tx) => steps.forget(tx, 'run', 'secret'));
  expect(await steps.isDone('run', 'secret')).toBe(false);
});
