import { notSooner } from './not-sooner.js';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** What has come of it by now. */
async function outcomeOf(promise: Promise<unknown>): Promise<unknown> {
  let outcome: unknown = 'waits';
  promise.then(
    (value) => (outcome = value),
    (error: Error) => (outcome = error.message),
  );
  await jest.advanceTimersByTimeAsync(0);
  return outcome;
}

it('gives the result of quick work when the time is over', async () => {
  const result = notSooner(250, Promise.resolve('done'));
  await jest.advanceTimersByTimeAsync(249);
  expect(await outcomeOf(result)).toBe('waits');
  await jest.advanceTimersByTimeAsync(1);
  expect(await outcomeOf(result)).toBe('done');
});

it('does not hurry work on that failed', async () => {
  const result = notSooner(250, Promise.reject(new Error('refused')));
  expect(await outcomeOf(result)).toBe('waits');
  await jest.advanceTimersByTimeAsync(250);
  expect(await outcomeOf(result)).toBe('refused');
});

it('adds nothing to work that takes longer', async () => {
  const slow = new Promise((resolve) => setTimeout(() => resolve('late'), 400));
  const result = notSooner(250, slow);
  await jest.advanceTimersByTimeAsync(400);
  expect(await outcomeOf(result)).toBe('late');
});
