import { Injectable } from '@nestjs/common';
import { LessThanOrEqual } from 'typeorm';
import { SECOND } from '#lib/kernel';
import { MailDelivery } from '#lib/notifications';
import { Database } from '#platform/database';
import { Job } from '#platform/queue';

export interface Backlog {
  /** How many by state, of those that are not done. */
  jobs: ReadonlyMap<string, number>;
  /** How many by state, of those that have not gone. */
  mails: ReadonlyMap<string, number>;
  /** Seconds since the job was due that waits longest; 0 when none does. */
  jobAge: number;
  /** The same for mails, from the moment they were queued, also while they wait for another try. */
  mailAge: number;
}

const JOB_STATES = ['queued', 'running', 'suspended', 'failed'] as const;
const MAIL_STATES = ['queued', 'sending', 'failed', 'unknown'] as const;

/** What waits and what was given up. */
@Injectable()
export class BacklogQuery {
  constructor(private readonly database: Database) {}

  async at(now: Date): Promise<Backlog> {
    const { manager } = this.database;
    const due = await manager.findOne(Job, {
      select: { id: true, runAt: true },
      where: { state: 'queued', runAt: LessThanOrEqual(now) },
      order: { runAt: 'ASC' },
    });
    const waiting = await manager.findOne(MailDelivery, {
      select: { id: true, queuedAt: true },
      where: { state: 'queued', queuedAt: LessThanOrEqual(now) },
      order: { queuedAt: 'ASC' },
    });
    return {
      jobs: await this.counts(Job, JOB_STATES),
      mails: await this.counts(MailDelivery, MAIL_STATES),
      jobAge: ageOf(due?.runAt, now),
      mailAge: ageOf(waiting?.queuedAt, now),
    };
  }

  /** Every state is there, also one that nothing is in: an alert on what is missing never rings. */
  private async counts(entity: new () => object, states: readonly string[]): Promise<Map<string, number>> {
    const rows = await this.database.manager
      .createQueryBuilder(entity, 'row')
      .select('row.state', 'state')
      .addSelect('COUNT(*)', 'count')
      .where('row.state IN (:...states)', { states })
      .groupBy('row.state')
      .getRawMany<{ state: string; count: string }>();
    const found = new Map(rows.map(({ state, count }) => [state, Number(count)]));
    return new Map(states.map((state) => [state, found.get(state) ?? 0]));
  }
}

const ageOf = (since: Date | undefined, now: Date): number =>
  since ? (now.getTime() - since.getTime()) / SECOND : 0;
