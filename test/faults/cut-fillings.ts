import { setTimeout as pause } from 'node:timers/promises';
import { NestFactory } from '@nestjs/core';
import { readSettings, runtimeConfig } from '#config';
import { AssemblyModule, schemas } from '#lib/assembly';
import { Database } from '#platform/database';
import { StoredEvent } from '#platform/events';
import { Job } from '#platform/queue';
import { IsNull, LessThanOrEqual } from 'typeorm';
import { AppProcess } from '../support/apps/app-process.js';
import { poll } from '../support/servers/poll.js';

/** Rows of each area's tables, by the name of the entity. */
export type Counts = Record<string, number>;

export interface Filling {
  /** Starts that were cut by kill -9 while they filled. */
  kills: number;
  counts: Counts;
  /** What the last start showed. */
  output: string;
}

// What is done beside the filling (pictures), depends on the moment (jobs, attempts) or follows from the
// solver's own choice (entries, and whom mails tell of them).
const BESIDE = new Set([
  'Attempt',
  'Entry',
  'IdempotencyKey',
  'Job',
  'MailDelivery',
  'MailboxMessage',
  'Session',
  'Step',
  'StoredEvent',
  'UploadedFile',
]);

/** What a start says when it begins to fill. */
const FILLS = /filling it with the demonstration|Going on with the demonstration/g;

const startsThatFilled = (app: AppProcess): number => app.output().match(FILLS)?.length ?? 0;

/**
 * Starts an application on an empty database and kills it at random moments of its filling, each up to `longest` milliseconds after
 * it went on; then lets a start come to its end and counts.
 */
export async function fillAndCut(
  environment: Record<string, string>,
  { kills, longest, random }: { kills: number; longest: number; random: () => number },
): Promise<Filling> {
  const app = new AppProcess({ app: 'all-in-one', args: ['--demo'], environment, timeoutMs: 180_000 });
  try {
    let killed = 0;
    while (killed < kills && (await cut(app, random() * longest))) killed += 1;
    await app.start();
    await untilQuiet(app, environment);
    await app.stop();
    return { kills: killed, counts: await counts(app, environment), output: app.output() };
  } finally {
    await app.remove();
  }
}

/** False when there was nothing left to fill. */
async function cut(app: AppProcess, delay: number): Promise<boolean> {
  const before = startsThatFilled(app);
  const child = await app.begin();
  const began = async () =>
    Promise.resolve(
      child.exit !== undefined || app.output().includes('is open at') || startsThatFilled(app) > before,
    );
  await poll({ what: 'The start did not begin to fill', timeoutMs: 60_000 }, began);
  await pause(delay);
  const isOver = app.output().includes('is open at');
  await app.kill();
  return !isOver;
}

async function withDatabase<T>(
  app: AppProcess,
  environment: Record<string, string>,
  work: (database: Database) => Promise<T>,
): Promise<T> {
  const settings = readSettings({ DATA_DIR: app.dataFolder, LOG_LEVEL: 'silent', ...environment });
  const assembly = AssemblyModule.register({ config: runtimeConfig(settings), migrate: false });
  const nest = await NestFactory.createApplicationContext(assembly, { logger: false, abortOnError: false });
  try {
    return await work(nest.get(Database));
  } finally {
    await nest.close();
  }
}

/** Waits until every event has been told and every job that is due has been done. */
const untilQuiet = (app: AppProcess, environment: Record<string, string>): Promise<void> =>
  withDatabase(app, environment, async ({ manager }) => {
    await poll({ what: 'There is still work to do', timeoutMs: 120_000, everyMs: 500 }, async () => {
      const untold = await manager.countBy(StoredEvent, { relayedAt: IsNull() });
      const running = await manager.countBy(Job, { state: 'running' });
      const due = await manager.countBy(Job, { state: 'queued', runAt: LessThanOrEqual(new Date()) });
      return untold + running + due === 0;
    });
  });

const counts = (app: AppProcess, environment: Record<string, string>): Promise<Counts> =>
  withDatabase(app, environment, async ({ manager }) => {
    const entries: [string, number][] = [];
    for (const entity of schemas.flatMap((schema) => schema.entities))
      if (!BESIDE.has(entity.name)) entries.push([entity.name, await manager.count(entity)]);
    return Object.fromEntries(entries);
  });
