import { SECOND } from '#lib/kernel';
import { Entry, Run, Runs, timetableComputed } from '#lib/timetables';
import { StoredEvent } from '#platform/events';
import { Job } from '#platform/queue';
import type { TestApp } from '../support/app.js';
import type { AppProcess } from '../support/apps/app-process.js';
import type { BenchContext } from '../support/bench/bench-context.js';
import { ContactWriters } from '../support/bench/contact-writers.js';
import { prepareMeetings } from '../support/bench/meeting-ground.js';
import { openServices } from '../support/services.js';
import { poll } from '../support/servers/poll.js';
import { Strangers } from '../support/strangers.js';

export const title =
  'An api with slow strangers and a worker in a long job are told to stop: how soon they end, and what is lost';

/** Limits of the job in seconds: far more than a process has to stop; and for the second worker. */
const LONG = 600;
const SHORT = 5;
/** Seconds in which the sweeper would bring a job back that it takes for lost. */
const SWEEPS = 12;
/** A fair whose best timetable is not found, let alone proved, for long. */
const FAIR = { buyers: 60, exhibitors: 40, tables: 30, wishes: 9 };
/** From the order to cut until the last connection is closed and the process is gone. */
const TO_CLOSE = 1;

/** Options: --half=200 requests whose body never comes whole, --idle=2000 connections, --seconds=5 of writing before the order. */
export async function run(context: BenchContext): Promise<void> {
  const mariadb = await context.mariadb();
  const redis = await context.redis();
  const settings = { DATABASE_URL: await mariadb.createEmptyDatabase('stopping'), REDIS_URL: redis.url() };
  const environment = { CLOSED_NETWORK: 'yes', ...settings };
  const services = await openServices(environment);
  try {
    const runId = await startLongRun(context, services);
    await stopBoth(context, services, { runId, environment });
    await goOnElsewhere(context, services, { runId, environment });
  } finally {
    await services.close();
  }
  await context.doctor('the stop', environment);
}

interface Ground {
  runId: string;
  environment: Record<string, string>;
}

/** Tells an api and a worker to stop in the middle of all that they can be in the middle of. */
async function stopBoth(
  context: BenchContext,
  services: TestApp,
  { runId, environment }: Ground,
): Promise<void> {
  const api = await context.app({ app: 'api', environment });
  const worker = await context.app({ app: 'worker', environment });
  const crowd = { half: context.option('half', 200), idle: context.option('idle', 2_000) };
  const strangers = await Strangers.come(api.port, crowd);
  const writers = await ContactWriters.start(api.url, environment);
  try {
    const patience = { what: 'the job has not come far', timeoutMs: 60_000 };
    await poll(patience, async () => (await runRow(services, runId)).progress !== null);
    await pause(context.option('seconds', 5));
    const within = services.config.stop.within / SECOND;
    const there = `${strangers.connected} connections of strangers, 8 writers`;
    const job = `in the middle of a timetable with a limit of ${LONG} s`;
    await Promise.all([
      stop(context, { who: 'the api', app: api, within, how: there }),
      stop(context, { who: 'the worker', app: worker, within, how: job }),
    ]);
  } finally {
    strangers.leave();
    await writers.stop();
  }
  await reportWriters(context, writers, environment);
}

const pause = (seconds: number) => new Promise((resolve) => setTimeout(resolve, seconds * SECOND));
const runRow = (services: TestApp, id: string) => services.database.manager.findOneByOrFail(Run, { id });
const jobOf = async (services: TestApp, runId: string): Promise<Job> => {
  const jobs = await services.database.manager.findBy(Job, { name: 'timetables.compute' });
  return jobs.find(({ payload }) => (payload as { runId: string }).runId === runId)!;
};

async function startLongRun(context: BenchContext, services: TestApp): Promise<string> {
  const { organiserId, fairId } = await prepareMeetings(services, FAIR, context.random());
  const options = { kind: 'full' as const, seed: 1, fairness: null, closedTableIds: [], absences: [] };
  const by = { organiserId, fairId, actorId: organiserId };
  const start = services.transactions.run((tx) =>
    services.get(Runs).start(tx, by, { ...options, seconds: LONG }),
  );
  return (await start).id;
}

interface Stopped {
  who: string;
  app: AppProcess;
  /** Seconds that it may take: STOP_SECONDS, as nobody has set it. */
  within: number;
  how: string;
}

async function stop(context: BenchContext, { who, app, within, how }: Stopped): Promise<void> {
  const startedAt = performance.now();
  const exit = await app.stop();
  const seconds = (performance.now() - startedAt) / SECOND;
  context.report({
    name: `${who} has ended after SIGTERM`,
    value: exit?.code === 0 ? seconds : NaN,
    unit: 's',
    goal: { atMost: within + TO_CLOSE },
    how: `${how}; STOP_SECONDS ${within}; ended with ${exit?.signal ?? `code ${exit?.code}`}`,
  });
}

async function reportWriters(
  context: BenchContext,
  writers: ContactWriters,
  environment: Record<string, string>,
): Promise<void> {
  const { acknowledged, lost } = await writers.reckon(environment);
  const answers = [...writers.answers].map(([status, count]) => `${count} × ${status || 'none'}`).join(', ');
  context.report({
    name: 'acknowledged writes that are lost',
    value: acknowledged > 0 ? lost : NaN,
    unit: '',
    goal: { atMost: 0 },
    how: `${acknowledged} acknowledged; ${answers}`,
  });
}

/** Lets another worker go on, with a limit that nobody has to wait for, and counts how often the job is done. */
async function goOnElsewhere(
  context: BenchContext,
  services: TestApp,
  { runId, environment }: Ground,
): Promise<void> {
  const { manager } = services.database;
  const left = await jobOf(services, runId);
  const { options } = await runRow(services, runId);
  await manager.update(Run, { id: runId }, { options: { ...options, seconds: SHORT } });
  await context.app({ app: 'worker', environment });
  const patience = { what: 'no other worker has done the job', timeoutMs: 90_000 };
  await poll(patience, async () => (await jobOf(services, runId)).state === 'done');
  await pause(SWEEPS);
  const done = await manager.countBy(StoredEvent, { name: timetableComputed.name, subjectId: runId });
  const entries = await manager.countBy(Entry, { runId });
  const now = await jobOf(services, runId);
  const how = `left ${left.state} after ${left.attempts} tries, then ${now.state} at try ${now.attempts} by another worker within ${SHORT} s: ${entries} meetings`;
  context.report({ name: 'times that the job was done', value: done, unit: '', goal: { atLeast: 1 }, how });
  context.report({
    name: 'times too often',
    value: done - 1,
    unit: '',
    goal: { atMost: 0 },
    how: `looked for ${SWEEPS} s longer`,
  });
}
