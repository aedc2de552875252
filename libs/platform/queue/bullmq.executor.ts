import { type Job as BullJob, Queue, UnrecoverableError, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import type { Logger } from 'pino';
import { notLater, SECOND } from '#lib/kernel';
import { Outage } from '#platform/observability';
import { type AnnouncedJob, JobExecutor, LEASE, type Schedule, type Work } from './executor.js';

export const QUEUE_NAME = 'fairground';
const SCHEDULE_PREFIX = 'schedule.';
const MAX_ATTEMPTS = 50;
const KEEP_SCHEDULES_EVERY = 15 * SECOND;

class RetryLater extends Error {
  constructor(
    cause: Error,
    readonly milliseconds: number,
  ) {
    super(cause.message, { cause });
  }
}

/** Runs jobs in any number of worker processes. Redis carries the ids of rows and nothing that could not be lost. */
export class BullMqExecutor extends JobExecutor {
  readonly queue: Queue;
  private readonly connection: Redis;
  private readonly outage: Outage;
  private worker: Worker | undefined;
  private workerConnection: Redis | undefined;
  private keeper: NodeJS.Timeout | undefined;

  constructor(
    private readonly redisUrl: string,
    private readonly concurrency: number,
    private readonly log: Logger,
  ) {
    super();
    const away = 'Redis cannot be reached; jobs wait in the database';
    this.outage = new Outage(log, { away, back: 'Redis answers again' });
    // Producers give up quickly: the row is there, and the sweeper announces it again.
    this.connection = new Redis(redisUrl, {
      maxRetriesPerRequest: 1,
      enableOfflineQueue: false,
      lazyConnect: true,
      retryStrategy: (tries) => Math.min(tries * 200, 3_000),
    });
    this.connection.on('error', (error) => this.outage.failed(error));
    this.connection.on('ready', () => this.outage.answered());
    void this.connection.connect().catch(() => undefined);
    this.queue = new Queue(QUEUE_NAME, { connection: this.connection, skipVersionCheck: true });
    this.queue.on('error', () => undefined);
  }

  announce(jobs: readonly AnnouncedJob[]): void {
    const entries = jobs.map((job) => ({
      name: job.name,
      data: { id: job.id },
      opts: {
        jobId: job.id,
        delay: Math.max(0, job.runAt.getTime() - Date.now()),
        attempts: MAX_ATTEMPTS,
        backoff: { type: 'custom' },
        stackTraceLimit: 1,
        removeOnComplete: true,
        removeOnFail: true,
      },
    }));
    this.queue
      .addBulk(entries)
      .catch((error: Error) =>
        this.log.debug({ error: error.message }, 'Jobs not announced; the sweeper will'),
      );
  }

  async start(schedules: readonly Schedule[], work: Work): Promise<void> {
    this.workerConnection = new Redis(this.redisUrl, { maxRetriesPerRequest: null });
    this.worker = new Worker(QUEUE_NAME, (job) => this.process(job, work), {
      connection: this.workerConnection,
      concurrency: this.concurrency,
      // As long as the lease of a job's row: what a dead worker held comes back to both at about the same time.
      lockDuration: LEASE,
      stalledInterval: LEASE / 4,
      settings: {
        backoffStrategy: (_tries, _type, error) => (error instanceof RetryLater ? error.milliseconds : 1_000),
      },
    });
    this.worker.on('error', (error) => this.outage.failed(error));
    // Schedules live in Redis only: repeating this brings back what a wipe took.
    this.keeper = setInterval(() => void this.keepSchedules(schedules), KEEP_SCHEDULES_EVERY);
    await this.keepSchedules(schedules);
  }

  isReachable(): Promise<boolean> {
    return this.connection.ping().then(
      () => true,
      () => false,
    );
  }

  async stop(within: number): Promise<void> {
    clearInterval(this.keeper);
    await this.endWorker(within);
    this.workerConnection?.disconnect();
    await this.queue.close().catch(() => undefined);
    this.connection.disconnect();
  }

  private async endWorker(within: number): Promise<void> {
    if (!this.worker) return;
    // Its connection is closed right after; what runs is given back in its row.
    await notLater(within, this.worker.close(), () => this.workerConnection?.disconnect());
  }

  private async keepSchedules(schedules: readonly Schedule[]): Promise<void> {
    try {
      for (const { name, seconds } of schedules) {
        const template = {
          name: SCHEDULE_PREFIX + name,
          opts: { removeOnComplete: true, removeOnFail: true },
        };
        await this.queue.upsertJobScheduler(name, { every: seconds * SECOND }, template);
      }
    } catch (error) {
      this.log.debug({ error: (error as Error).message }, 'Schedules not renewed; trying again shortly');
    }
  }

  private async process(job: BullJob<{ id: string }>, work: Work): Promise<void> {
    if (job.name.startsWith(SCHEDULE_PREFIX)) return work.runSchedule(job.name.slice(SCHEDULE_PREFIX.length));
    const outcome = await work.runJob(job.data.id);
    if (outcome.kind === 'postponed') throw new RetryLater(new Error('Postponed'), outcome.retryIn);
    if (outcome.kind !== 'failed') return undefined;
    if (outcome.retryIn === null) throw new UnrecoverableError(outcome.error.message);
    throw new RetryLater(outcome.error, outcome.retryIn);
  }
}
