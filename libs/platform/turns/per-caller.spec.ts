import { PerCaller } from './per-caller.js';

/** Work that ends when told to. */
function work(writes: PerCaller, caller: string) {
  const state = { begun: false, end: () => undefined as void, done: Promise.resolve() as Promise<unknown> };
  state.done = writes.take(
    caller,
    () => {
      state.begun = true;
      return new Promise<void>((resolve) => (state.end = resolve));
    },
    () => new Error('too many'),
  );
  return state;
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

it('lets a caller do a few things at once and the rest after them, in their order', async () => {
  const writes = new PerCaller({ atOnce: 2, waiting: 10 });
  const all = [work(writes, 'lan'), work(writes, 'lan'), work(writes, 'lan'), work(writes, 'lan')];
  await settled();
  expect(all.map(({ begun }) => begun)).toEqual([true, true, false, false]);
  all[1]!.end();
  await settled();
  expect(all.map(({ begun }) => begun)).toEqual([true, true, true, false]);
});

it('keeps nobody waiting for another caller', async () => {
  const writes = new PerCaller({ atOnce: 1, waiting: 10 });
  const all = [work(writes, 'lan'), work(writes, 'lan'), work(writes, 'hoa')];
  await settled();
  expect(all.map(({ begun }) => begun)).toEqual([true, false, true]);
});

it('turns away what is too many to wait', async () => {
  const writes = new PerCaller({ atOnce: 1, waiting: 1 });
  const [first] = [work(writes, 'lan'), work(writes, 'lan')];
  await expect(work(writes, 'lan').done).rejects.toThrow('too many');
  first.end();
});

it('gives the place back when the work fails', async () => {
  const writes = new PerCaller({ atOnce: 1, waiting: 1 });
  const fail = () => Promise.reject(new Error('failed'));
  for (let times = 0; times < 3; times += 1)
    await expect(writes.take('lan', fail, () => new Error('too many'))).rejects.toThrow('failed');
});
