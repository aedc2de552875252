import { Turnstile } from './turnstile.js';

const refusal = () => new Error('full');
const oneLine = (atOnce: number, waiting: number) => {
  const turnstile = new Turnstile(atOnce, { any: { atOnce, waiting } });
  let callers = 0;
  return <T>(work: () => Promise<T>) =>
    turnstile.take({ kind: 'any', caller: `caller ${(callers += 1)}` }, work, refusal);
};

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
  const take = oneLine(2, 20);
  const { work, ends, seen } = slowWork();
  const taken = Array.from({ length: 22 }, () => take(work));
  await expect(take(work)).rejects.toThrow('full');
  while (ends.length > 0) {
    ends.shift()!();
    await settle();
  }
  await Promise.all(taken);
  expect(seen.most).toBe(2);
});

it('hands a turn to the first in line, even when somebody new comes at that moment', async () => {
  const take = oneLine(1, 5);
  const { work, ends, seen } = slowWork();
  const first = take(work);
  const second = take(work);
  await settle();
  ends.shift()!();
  await first;
  const third = take(work);
  await settle();
  expect([seen.running, seen.most]).toEqual([1, 1]);
  ends.shift()!();
  await second;
  await settle();
  ends.shift()!();
  await third;
});

it('gives a turn back when the work fails', async () => {
  const take = oneLine(1, 0);
  const failing = () => Promise.reject(new Error('broken'));
  await expect(take(failing)).rejects.toThrow('broken');
  await expect(take(() => Promise.resolve('done'))).resolves.toBe('done');
});

it('keeps a place for others, however much one caller wants', async () => {
  const turnstile = new Turnstile(2, { any: { atOnce: 2, waiting: 20 } });
  const greedy = slowWork();
  const flood = Array.from({ length: 5 }, () =>
    turnstile.take({ kind: 'any', caller: 'flood' }, greedy.work, refusal),
  );
  const honest = turnstile.take({ kind: 'any', caller: 'honest' }, () => Promise.resolve('in'), refusal);
  await expect(honest).resolves.toBe('in');
  while (greedy.ends.length > 0) {
    greedy.ends.shift()!();
    await settle();
  }
  await Promise.all(flood);
  expect(greedy.seen.most).toBe(1);
});

describe('two kinds of work', () => {
  const rules = { quick: { atOnce: 2, waiting: 9 }, slow: { atOnce: 1, waiting: 2 } };

  it('never let the one take the other’s place, nor its places to wait', async () => {
    const turnstile = new Turnstile<'quick' | 'slow'>(2, rules);
    const slow = slowWork();
    const flood = Array.from({ length: 3 }, () =>
      turnstile.take({ kind: 'slow', caller: 'flood' }, slow.work, refusal),
    );
    const refused = turnstile.take({ kind: 'slow', caller: 'flood' }, slow.work, refusal);
    await expect(refused).rejects.toThrow('full');
    const quick = turnstile.take({ kind: 'quick', caller: 'honest' }, () => Promise.resolve('in'), refusal);
    await expect(quick).resolves.toBe('in');
    while (slow.ends.length > 0) {
      slow.ends.shift()!();
      await settle();
    }
    await Promise.all(flood);
    expect(slow.seen.most).toBe(1);
  });

  it('are served in turn', async () => {
    const turnstile = new Turnstile<'quick' | 'slow'>(1, rules);
    const order: string[] = [];
    const take = (kind: 'quick' | 'slow', name: string) =>
      turnstile.take({ kind, caller: name }, async () => void order.push(name), refusal);
    await Promise.all([take('quick', 'q1'), take('quick', 'q2'), take('slow', 's1'), take('quick', 'q3')]);
    expect(order).toEqual(['q1', 's1', 'q2', 'q3']);
  });
});
