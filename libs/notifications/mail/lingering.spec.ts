import { Lingering } from './lingering.js';

const work = () => {
  let end!: () => void;
  let fail!: (error: Error) => void;
  const promise = new Promise<void>((resolve, reject) => {
    end = resolve;
    fail = reject;
  });
  return { promise, end, fail };
};
const nothing = () => undefined;

it('waits for what is done soon, and throws what it throws', async () => {
  const lingering = new Lingering(1_000, 1);
  await lingering.waitFor(Promise.resolve(), nothing);
  await expect(lingering.waitFor(Promise.reject(new Error('no')), nothing)).rejects.toThrow('no');
});

it('lets what takes long go on by itself, but only so much at once', async () => {
  const lingering = new Lingering(5, 1);
  const [first, second] = [work(), work()];
  const heard: string[] = [];
  await lingering.waitFor(first.promise, ({ message }) => heard.push(message));
  let isThrough = false;
  const waiting = lingering.waitFor(second.promise, nothing).then(() => (isThrough = true));
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(isThrough).toBe(false);
  first.fail(new Error('late'));
  await waiting;
  expect(heard).toEqual(['late']);
  second.end();
});
