import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { notLater, SECOND } from '#lib/kernel';
import { MailRelay } from '#lib/notifications';
import { schemaState } from '#platform/database';
import { FileStore } from '#platform/files';
import { JobExecutor } from '#platform/queue';
import { type PartState, type Readiness, readinessOf, type TablesState } from './readiness.js';
import { Recent } from './recent.js';

/** How long a part may take to answer before it counts as down, and how long what it answered is believed. */
const PATIENCE = 3 * SECOND;
const BELIEVED = SECOND;
const RELAY_BELIEVED = 15 * SECOND;

/** Looks at what a process needs. Anybody may ask, so it looks seldom and tells no reasons. */
@Injectable()
export class PartsQuery {
  private readonly tables = new Recent(() => answered(this.tablesState(), 'unknown' as const), BELIEVED);
  private readonly redis = new Recent(() => partState(this.jobs.isReachable()), BELIEVED);
  private readonly files = new Recent(() => answered(this.fileStore.isWritable(), false), BELIEVED);
  private readonly relay = new Recent(() => partState(this.mailRelay.isReachable()), RELAY_BELIEVED);

  constructor(
    private readonly dataSource: DataSource,
    private readonly jobs: JobExecutor,
    private readonly mailRelay: MailRelay,
    private readonly fileStore: FileStore,
  ) {}

  /** What each part is, and what that says of the whole. */
  async readiness(): Promise<Readiness> {
    const [migrations, redis, relay, canWrite] = await Promise.all([
      this.tables.get(),
      this.redis.get(),
      this.relay.get(),
      this.files.get(),
    ]);
    const database = migrations === 'unknown' ? 'down' : 'up';
    return readinessOf({ database, migrations, redis, relay, files: canWrite ? 'up' : 'down' });
  }

  private async tablesState(): Promise<TablesState> {
    const { pending, unknown } = await schemaState(this.dataSource);
    if (pending.length > 0) return 'behind';
    return unknown.length > 0 ? 'newer' : 'up-to-date';
  }
}

async function partState(reachable: Promise<boolean> | null): Promise<PartState> {
  if (reachable === null) return 'not-used';
  return (await answered(reachable, false)) ? 'up' : 'down';
}

/** The answer, or what stands for none: an error, or nothing within the patience. */
const answered = <T>(answer: Promise<T>, otherwise: T): Promise<T> =>
  notLater(
    PATIENCE,
    answer.catch(() => otherwise),
    () => otherwise,
  );
