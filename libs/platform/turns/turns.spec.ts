import { turn, turnIfDue } from './turns.js';

const keepBusy = (milliseconds: number) => {
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
};

/** How often others get their turn while the work goes on. */
async function turnsDuring(work: () => Promise<void>): Promise<number> {
  let turns = 0;
  let isOver = false;
  const count = () => {
    if (isOver) return;
    turns += 1;
    setImmediate(count);
  };
  setImmediate(count);
  await work();
  isOver = true;
  return turns;
}

it('lets others have their turn in the middle of long work', async () => {
  const turns = await turnsDuring(async () => {
    for (let at = 0; at < 10; at += 1) {
      keepBusy(15);
      await turnIfDue();
    }
  });
  expect(turns).toBeGreaterThanOrEqual(8);
});

it('goes on without a break while the work is short', async () => {
  // In a round of its own, and the clock stands, so that a busy machine does not make the work long.
  await turn();
  const now = jest.spyOn(performance, 'now').mockReturnValue(performance.now());
  const turns = await turnsDuring(async () => {
    await turnIfDue();
    await turnIfDue();
  });
  now.mockRestore();
  expect(turns).toBe(0);
});

it('shows that without asking nobody else has a turn, so that the test above means something', async () => {
  const turns = await turnsDuring(async () => {
    for (let at = 0; at < 10; at += 1) {
      keepBusy(15);
      await Promise.resolve();
    }
  });
  expect(turns).toBe(0);
});
