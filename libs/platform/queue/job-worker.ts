import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import type { Logger } from 'pino';
import { LessThanOrEqual } from 'typeorm';
import { Clock } from '#lib/kernel';
import { Database, WritableSchema } from '#platform/database';
import { LOGGER } from '#platform/observability';
import { StopDeadline } from '#platform/stopping';
import { JobExecutor } from './executor.js';
import { Job } from './job.entity.js';
import { JobRegistry } from './job-registry.js';
import { JobRunner } from './job-runner.js';

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
        runJob: async (id) =>
          (await this.schema.isWritable()) ? this.runner.run(id, processors) : { kind: 'skipped' },
        runSchedule: async (name) => {
          if (!(await this.schema.isWritable())) return;
          await schedules
            .get(name)
            ?.task.run()
            .catch((error: Error) =>
              this.log.error({ schedule: name, error: error.stack }, 'Schedule failed'),
            );
        },
        dueJobs: (limit) => this.dueJobs(limit),
      },
    );
  }

  /** Before the connections close that its jobs use. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.executor.stop(this.deadline.left());
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
