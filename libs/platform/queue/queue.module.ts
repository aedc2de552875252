import { type DynamicModule, Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import type { Logger } from 'pino';
import { QueueConfig } from '#config';
import { LOGGER } from '#platform/observability';
import { BullMqExecutor } from './bullmq.executor.js';
import { JobExecutor } from './executor.js';
import { FailedJobs } from './failed-jobs.service.js';
import { InProcessExecutor } from './in-process.executor.js';
import { JobRegistry } from './job-registry.js';
import { JobRunner } from './job-runner.js';
import { JobSweeper } from './job-sweeper.schedule.js';
import { JobWorker } from './job-worker.js';
import { Jobs } from './jobs.service.js';
import { Upkeep } from './upkeep.schedule.js';

/** Queueing, for every process. */
@Global()
@Module({})
export class QueueModule implements OnApplicationShutdown {
  constructor(@Inject(JobExecutor) private readonly executor: JobExecutor) {}

  static register(config: QueueConfig): DynamicModule {
    const executor = {
      provide: JobExecutor,
      useFactory: (log: Logger) =>
        config.redisUrl
          ? new BullMqExecutor(config.redisUrl, config.concurrency, log)
          : new InProcessExecutor(config.concurrency),
      inject: [LOGGER],
    };
    return {
      module: QueueModule,
      providers: [executor, { provide: QueueConfig, useValue: config }, Jobs, FailedJobs],
      exports: [JobExecutor, QueueConfig, Jobs, FailedJobs],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.executor.stop(0);
  }
}

/** Running jobs, for worker processes. */
@Module({ imports: [DiscoveryModule], providers: [JobRegistry, JobRunner, JobSweeper, JobWorker, Upkeep] })
export class QueueWorkerModule {}
