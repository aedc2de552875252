import { Inject, Injectable } from '@nestjs/common';
import { type FindOptionsWhere, In } from 'typeorm';
import { Clock } from '#lib/kernel';
import {
  afterCommit,
  Database,
  idIn,
  likePattern,
  type Page,
  pageOf,
  type PageRequest,
  pageSize,
  type Tx,
} from '#platform/database';
import { JobExecutor } from './executor.js';
import { Job } from './job.entity.js';

/** Jobs that were given up after their last try, for whoever runs the installation. */
@Injectable()
export class FailedJobs {
  constructor(
    private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(JobExecutor) private readonly executor: JobExecutor,
  ) {}

  /** The newest first; `q` is part of the job's name. */
  async page(request: PageRequest): Promise<Page<Job>> {
    const size = pageSize(request);
    const query = this.database.manager
      .createQueryBuilder(Job, 'job')
      .where({ state: 'failed' })
      .orderBy('job.id', 'DESC')
      .limit(size + 1);
    const before = idIn(request.cursor);
    if (before) query.andWhere('job.id < :before', { before });
    if (request.q) query.andWhere(`job.name LIKE :words ESCAPE '!'`, { words: likePattern(request.q) });
    return pageOf(await query.getMany(), size, ({ id }) => [id]);
  }

  /** Lets these be tried again, as often as at first. Gives how many; those that did not fail are left alone. */
  async retry(tx: Tx, ids: readonly string[]): Promise<number> {
    const failed = await tx.findBy(Job, { state: 'failed', id: In([...ids]) });
    const retried = await this.queueAgain(tx, { id: In([...ids]) });
    const runAt = this.clock.now();
    afterCommit(tx, () => this.executor.announce(failed.map(({ id, name }) => ({ id, name, runAt }))));
    return retried;
  }

  /** The same for all there are; the sweeper announces them. */
  retryAll(tx: Tx): Promise<number> {
    return this.queueAgain(tx, {});
  }

  private async queueAgain(tx: Tx, which: FindOptionsWhere<Job>): Promise<number> {
    const anew = { attempts: 0, crashes: 0, runAt: this.clock.now(), finishedAt: null };
    const { affected } = await tx.update(Job, { ...which, state: 'failed' }, { ...anew, state: 'queued' });
    return affected ?? 0;
  }
}
