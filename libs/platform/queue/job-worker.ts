import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import type { Logger } from 'pino';
import { LessThanOrEqual } from 'typeorm';
import { Clock, SECOND } from '#lib/kernel';
import { Database, WritableSchema } from '#platform/database';
import { LOGGER } from '#platform/observability';
import { StopDeadline } from '#platform/stopping';
import { JobExecutor, type JobOutcome } from './executor.js';
import type { JobProcessor, ScheduledTask } from './job-definition.js';
import { Job } from './job.entity.js';
import { JobRegistry } from './job-registry.js';
import { JobRunner } from './job-runner.js';

/** Milliseconds before a job that could not be written down is looked at again. */
const BREATHER = SECOND;
/** What of the time to stop is left for requests that are being answered. */
const FOR_REQUESTS = 3 * SECOND;

/** Starts running jobs when the application is up; part of worker processes only. */
@Injectable()
export class JobWorker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  constructor(
    @Inject(JobExecutor) private readonly executor: JobExecutor,
    private readonly registry: JobRegistry,
    private readonly runner: JobRunner,
    private readonly database: Database,
    private readonly schema: WritableSchema,
    private readonly deadline: StopDeadline,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const processors = this.registry.processors();
    const schedules = this.registry.schedules();
    await this.executor.start(
      [...schedules.values()].map(({ schedule }) => schedule),
      {
        runJob: (id) => this.runJob(id, processors),
        runSchedule: (name) => this.runSchedule(name, schedules.get(name)?.task),
        dueJobs: (limit) => this.dueJobs(limit),
      },
    );
  }

  /** Never rejects: a database that is full or away must not end the process. The row says how far the job has come. */
  private async runJob(
    id: string,
    processors: ReadonlyMap<string, JobProcessor<object>>,
  ): Promise<JobOutcome> {
    try {
      if (await this.schema.isWritable()) return await this.runner.run(id, processors);
    } catch (error) {
      this.log.error({ jobId: id, error: (error as Error).stack }, 'A job could not be written down');
      await new Promise((resolve) => setTimeout(resolve, BREATHER));
    }
    return { kind: 'skipped' };
  }

  private async runSchedule(name: string, task: ScheduledTask | undefined): Promise<void> {
    try {
      if (await this.schema.isWritable()) await task?.run();
    } catch (error) {
      this.log.error({ schedule: name, error: (error as Error).stack }, 'Schedule failed');
    }
  }

  /** Before the connections close that its jobs use. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.executor.stop(Math.max(0, this.deadline.left() - FOR_REQUESTS));
    await this.runner.putBack();
  }

  /** None once a newer version has changed the tables: its workers run them. */
  private async dueJobs(limit: number): Promise<string[]> {
    if (!(await this.schema.isWritable())) return [];
    const due = await this.database.manager.find(Job, {
      select: { id: true },
      where: { state: 'queued', runAt: LessThanOrEqual(this.clock.now()) },
      order: { runAt: 'ASC', id: 'ASC' },
      take: limit,
    });
    return due.map(({ id }) => id);
  }
}
