import { Inject } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { addTime, Clock, SECOND } from '#lib/kernel';
import { Database } from '#platform/database';
import { putBackCrashed, releaseSuspended } from './crashed-jobs.js';
import { JobExecutor } from './executor.js';
import { Every } from './job-definition.js';
import { Job } from './job.entity.js';

const OVERDUE = 5 * SECOND;
const BATCH = 1_000;

/**
 * Makes up for whatever was lost: jobs whose process died go back to the queue, jobs that Redis forgot are announced
 * again. Announcing a job twice does no harm, its row is taken once.
 */
@Every(5)
export class JobSweeper {
  constructor(
    private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(JobExecutor) private readonly executor: JobExecutor,
  ) {}

  async run(): Promise<void> {
    const rows = this.database.manager.getRepository(Job);
    const now = this.clock.now();
    await putBackCrashed(rows.manager, now);
    const released = await releaseSuspended(rows.manager, now);
    const overdue = await rows.find({
      select: { id: true, name: true, runAt: true },
      where: { state: 'queued', runAt: LessThan(addTime(now, -OVERDUE)) },
      order: { runAt: 'ASC' },
      take: BATCH,
    });
    const waiting = [...released, ...overdue];
    if (waiting.length > 0) this.executor.announce(waiting);
  }
}
