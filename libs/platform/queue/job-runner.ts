import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { In } from 'typeorm';
import { addTime, Clock, MINUTE } from '#lib/kernel';
import { Database, Transactions } from '#platform/database';
import { LOGGER } from '#platform/observability';
import { MOST_CRASHES } from './crashed-jobs.js';
import { type JobOutcome, LEASE } from './executor.js';
import { definedJobs, type JobContext, JobPostponed, type JobProcessor } from './job-definition.js';
import { Job } from './job.entity.js';

/** Another version may know the job, and be started in a while: it has some tries before it is given up. */
const UNKNOWN = { attempts: 8, backoff: () => MINUTE };
const unknownTo = ({ name }: Job): JobProcessor<object> => ({
  run: () => Promise.reject(new Error(`No part of this version knows the job ${name}`)),
});

const CRASHED = `The process that ran it ended in the middle of it, ${MOST_CRASHES} times`;

/**
 * Runs one job from its row: takes it, runs its processor, writes down how it went. A job that ended its process too often is
 * not tried again: it would take one worker after the other along.
 */
@Injectable()
export class JobRunner {
  private readonly running = new Set<string>();

  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  async run(id: string, processors: ReadonlyMap<string, JobProcessor<object>>): Promise<JobOutcome> {
    const job = await this.take(id);
    if (!job) return { kind: 'skipped' };
    const processor = processors.get(job.name) ?? unknownTo(job);
    // Taking it was no try.
    if (job.crashes >= MOST_CRASHES)
      return this.giveUp({ ...job, attempts: job.attempts - 1 }, processor, new Error(CRASHED));
    const heartbeat = setInterval(() => void this.extendLease(id), LEASE / 3);
    this.running.add(id);
    try {
      const error = await failureOf(() => processor.run(job.payload, this.contextOf(job)));
      // Put back meanwhile: what becomes of it is written by whoever has it now.
      if (!this.running.has(id)) return { kind: 'skipped' };
      return await this.writeDown(job, processor, error);
    } finally {
      clearInterval(heartbeat);
      this.running.delete(id);
    }
  }

  /** Puts back what this process has no time left for: another goes on with it once the sweeper finds it, and it counts as no try. */
  async putBack(): Promise<void> {
    const ids = [...this.running];
    if (ids.length === 0) return;
    this.running.clear();
    await this.rows.update(
      { id: In(ids), state: 'running' },
      { state: 'queued', leaseUntil: null, runAt: this.clock.now(), attempts: () => 'attempts - 1' },
    );
    this.log.warn({ jobs: ids.length }, 'Stopped in the middle of jobs; they go on elsewhere');
  }

  private async writeDown(
    job: Job,
    processor: JobProcessor<object>,
    error: Error | null,
  ): Promise<JobOutcome> {
    if (error instanceof JobPostponed) return this.postpone(job, error);
    if (error) return this.fail(job, processor, error);
    await this.finish(job.id);
    return { kind: 'done' };
  }

  private get rows() {
    return this.database.manager.getRepository(Job);
  }

  /** Moves the row from queued to running; null when somebody else did, or it is done. */
  private take(id: string): Promise<Job | null> {
    const leaseUntil = addTime(this.clock.now(), LEASE);
    return this.transactions.run(async (tx) => {
      const change = { state: 'running' as const, leaseUntil, attempts: () => 'attempts + 1' };
      const { affected } = await tx.update(Job, { id, state: 'queued' }, change);
      return affected === 0 ? null : tx.findOneByOrFail(Job, { id });
    });
  }

  private contextOf(job: Job): JobContext {
    return {
      jobId: job.id,
      progress: async (done, total) => {
        await this.rows.update({ id: job.id }, { progress: { done, total } });
      },
    };
  }

  private async extendLease(id: string): Promise<void> {
    const leaseUntil = addTime(this.clock.now(), LEASE);
    await this.rows.update({ id, state: 'running' }, { leaseUntil }).catch(() => undefined);
  }

  private async postpone(job: Job, { until: runAt }: JobPostponed): Promise<JobOutcome> {
    await this.rows.update(
      { id: job.id },
      { state: 'queued', leaseUntil: null, runAt, attempts: job.attempts - 1, crashes: 0 },
    );
    return { kind: 'postponed', retryIn: Math.max(0, runAt.getTime() - this.clock.now().getTime()) };
  }

  private async fail(job: Job, processor: JobProcessor<object>, error: Error): Promise<JobOutcome> {
    const lastError = error.message.slice(0, 1000);
    this.log.error({ job: job.name, jobId: job.id, attempt: job.attempts, error: error.stack }, 'Job failed');
    if (job.attempts >= attemptsOf(job)) return this.giveUp(job, processor, error);
    const retryIn = definitionOf(job).backoff(job.attempts);
    await this.rows.update(
      { id: job.id },
      { state: 'queued', leaseUntil: null, lastError, runAt: addTime(this.clock.now(), retryIn), crashes: 0 },
    );
    return { kind: 'failed', error, retryIn };
  }

  /** At once with whatever says so elsewhere; when that fails the lease runs out, and it is given up again. */
  private async giveUp(job: Job, processor: JobProcessor<object>, error: Error): Promise<JobOutcome> {
    const { id, name } = job;
    const attempts = job.attempts + job.crashes;
    await this.transactions.run(async (tx) => {
      const lastError = error.message.slice(0, 1000);
      const finishedAt = this.clock.now();
      await tx.update(Job, { id }, { state: 'failed', attempts, lastError, leaseUntil: null, finishedAt });
      await processor.giveUp?.(job.payload, tx);
    });
    this.log.error({ job: name, jobId: id, error: error.message }, 'Job given up');
    return { kind: 'failed', error, retryIn: null };
  }

  private async finish(id: string): Promise<void> {
    const finishedAt = this.clock.now();
    await this.rows.update({ id }, { state: 'done', lastError: null, leaseUntil: null, finishedAt });
  }
}

async function failureOf(work: () => Promise<void>): Promise<Error | null> {
  try {
    await work();
    return null;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

const definitionOf = ({ name }: Job) => definedJobs().get(name) ?? UNKNOWN;
const attemptsOf = (job: Job): number => definitionOf(job).attempts;
