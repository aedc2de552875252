import type { MigrationInterface, QueryRunner } from 'typeorm';
import { migration as m } from '#platform/database';

export class Platform1700000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await m.createTable(runner, 'platform_job', {
      columns: [
        m.id(),
        m.text('name', 80),
        m.json('payload'),
        m.text('state', 10),
        m.instant('run_at'),
        m.int('attempts'),
        m.instant('lease_until', { nullable: true }),
        m.text('last_error', 1000, { nullable: true }),
        m.text('unique_key', 120, { nullable: true }),
        m.json('progress', { nullable: true }),
        m.instant('created_at'),
        m.instant('finished_at', { nullable: true }),
      ],
      unique: [['unique_key']],
      index: [['state', 'run_at']],
    });
    await m.createTable(runner, 'platform_event', {
      columns: [
        m.id(),
        m.text('name', 80),
        m.looseRef('organiser_id', { nullable: true }),
        m.looseRef('actor_id', { nullable: true }),
        m.looseRef('subject_id'),
        m.json('data'),
        m.instant('occurred_at'),
        m.instant('relayed_at', { nullable: true }),
      ],
      index: [['relayed_at'], ['organiser_id', 'id'], ['subject_id', 'id']],
    });
    await m.createTable(runner, 'platform_idempotency_key', {
      columns: [
        m.id(),
        m.text('scope', 80),
        m.text('key', 255),
        m.text('fingerprint', 64),
        m.int('status', { nullable: true }),
        m.longText('body', { nullable: true }),
        m.instant('created_at'),
      ],
      unique: [['scope', 'key']],
      index: [['created_at']],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await m.dropTables(runner, 'platform_job', 'platform_event', 'platform_idempotency_key');
  }
}
