import type { Work } from './executor.js';
import { InProcessExecutor } from './in-process.executor.js';

it('begins no job that it finds due while it is being stopped', async () => {
  const executor = new InProcessExecutor(1);
  const begun: string[] = [];
  let answer: (ids: string[]) => void = () => undefined;
  const asked = new Promise<void>((resolve) => {
    const work = {
      dueJobs: () => {
        resolve();
        return new Promise<string[]>((found) => (answer = found));
      },
      runJob: (id: string) => Promise.resolve(begun.push(id)),
    };
    void executor.start([], work as unknown as Work);
  });
  await asked;
  const stopped = executor.stop(10_000);
  answer(['a job']);
  await stopped;
  await new Promise((resolve) => setImmediate(resolve));
  expect(begun).toEqual([]);
});

it('runs every schedule once when it starts, however seldom it comes', async () => {
  const executor = new InProcessExecutor(1);
  const run: string[] = [];
  const work = {
    dueJobs: () => Promise.resolve([]),
    runSchedule: (name: string) => Promise.resolve(void run.push(name)),
  };
  await executor.start(
    [
      { name: 'hourly', seconds: 3_600 },
      { name: 'often', seconds: 5 },
    ],
    work as unknown as Work,
  );
  await new Promise((resolve) => setImmediate(resolve));
  await executor.stop(1_000);
  expect(run).toEqual(['hourly', 'often']);
});
