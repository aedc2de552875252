import { Inject, Injectable } from '@nestjs/common';
import { Clock, newId } from '#lib/kernel';
import { afterCommit, type Tx } from '#platform/database';
import { JobExecutor } from './executor.js';
import type { JobDefinition } from './job-definition.js';
import { Job } from './job.entity.js';

export interface JobOptions {
  runAt?: Date;
  /** At most one job with this key is ever made; a second is left out silently. */
  uniqueKey?: string;
}

/** Queues jobs in the transaction of the change that asks for them. */
@Injectable()
export class Jobs {
  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(JobExecutor) private readonly executor: JobExecutor,
  ) {}

  async add<P extends object>(
    tx: Tx,
    definition: JobDefinition<P>,
    payload: P,
    options: JobOptions = {},
  ): Promise<string> {
    const now = this.clock.now();
    const row = {
      id: newId(),
      name: definition.name,
      payload,
      state: 'queued' as const,
      runAt: options.runAt ?? now,
      attempts: 0,
      crashes: 0,
      uniqueKey: options.uniqueKey ?? null,
      createdAt: now,
    };
    await tx.createQueryBuilder().insert().into(Job).values(row).orIgnore().updateEntity(false).execute();
    afterCommit(tx, () => this.executor.announce([row]));
    return row.id;
  }
}
