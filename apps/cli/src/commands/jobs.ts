import { Transactions, type Tx } from '#platform/database';
import { FailedJobs } from '#platform/queue';
import { type Command, type CommandContext } from '../command.js';

const SHOWN = 100;

export const jobs: Command = {
  usage: 'jobs [--retry ID|all]',
  summary: 'lists the jobs that were given up after their last try, and lets one or all be tried again',
  run: (command) => {
    const { retry: chosen } = command.options;
    if (chosen === undefined) return list(command);
    return retry(command, (failed, tx) =>
      chosen === 'all' ? failed.retryAll(tx) : failed.retry(tx, [chosen]),
    );
  },
};

async function list({ areas, print }: CommandContext): Promise<number> {
  const { items, nextCursor } = await (await areas()).get(FailedJobs).page({ limit: SHOWN });
  for (const { id, name, attempts, lastError, finishedAt } of items)
    print(`${id}  ${finishedAt!.toISOString()}  ${name}, tried ${attempts} times: ${lastError ?? ''}`);
  if (nextCursor) print(`… and older ones: these are the newest ${SHOWN}.`);
  print(items.length === 0 ? 'No job has failed.' : 'Have one tried again: npm run cli -- jobs --retry ID');
  return 0;
}

async function retry(
  { areas, print }: CommandContext,
  work: (failed: FailedJobs, tx: Tx) => Promise<number>,
): Promise<number> {
  const context = await areas();
  const retried = await context.get(Transactions).run((tx) => work(context.get(FailedJobs), tx));
  print(retried === 0 ? 'No such job has failed.' : `${retried} wait for a worker again.`);
  return retried === 0 ? 1 : 0;
}
