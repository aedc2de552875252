import { notLater } from './not-later.js';

const never = new Promise<string>(() => undefined);
const tooLate = () => {
  throw new Error('too late');
};

it('gives what the work gives', async () => {
  expect(await notLater(60_000, Promise.resolve('done'), () => 'late')).toBe('done');
});

it('throws what the work throws', async () => {
  await expect(notLater(60_000, Promise.reject(new Error('failed')), () => 'late')).rejects.toThrow('failed');
});

it('gives, or throws, what stands for work that takes too long', async () => {
  expect(await notLater(1, never, () => 'late')).toBe('late');
  await expect(notLater(1, never, tooLate)).rejects.toThrow('too late');
});

it('keeps no process waiting for its timer', async () => {
  jest.useFakeTimers();
  await notLater(60_000, Promise.resolve('done'), tooLate);
  expect(jest.getTimerCount()).toBe(0);
  jest.useRealTimers();
});
