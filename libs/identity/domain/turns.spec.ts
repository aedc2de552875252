import { Turns } from './turns.js';

const refusal = () => new Error('full');

/** Work that ends when told to, and counts how much of it runs at once. */
function slowWork() {
  const ends: (() => void)[] = [];
  const seen = { running: 0, most: 0 };
  const work = async () => {
    seen.running += 1;
    seen.most = Math.max(seen.most, seen.running);
    await new Promise<void>((resolve) => ends.push(resolve));
    seen.running -= 1;
  };
  return { work, ends, seen };
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

it('runs two, lets twenty wait and turns the rest away', async () => {
  const turns = new Turns(2, 20);
  const { work, ends, seen } = slowWork();
  const taken = Array.from({ length: 22 }, () => turns.take(work, refusal));
  await expect(turns.take(work, refusal)).rejects.toThrow('full');
  while (ends.length > 0) {
    ends.shift()!();
    await settle();
  }
  await Promise.all(taken);
  expect(seen.most).toBe(2);
});

it('hands a turn to the first in line, even when somebody new comes at that moment', async () => {
  const turns = new Turns(1, 5);
  const { work, ends, seen } = slowWork();
  const first = turns.take(work, refusal);
  const second = turns.take(work, refusal);
  await settle();
  ends.shift()!();
  await first;
  const third = turns.take(work, refusal);
  await settle();
  expect([seen.running, seen.most]).toEqual([1, 1]);
  ends.shift()!();
  await second;
  await settle();
  ends.shift()!();
  await third;
});

it('gives a turn back when the work fails', async () => {
  const turns = new Turns(1, 0);
  const failing = () => Promise.reject(new Error('broken'));
  await expect(turns.take(failing, refusal)).rejects.toThrow('broken');
  await expect(turns.take(() => Promise.resolve('done'), refusal)).resolves.toBe('done');
});
