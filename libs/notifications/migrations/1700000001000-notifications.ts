import type { MigrationInterface, QueryRunner } from 'typeorm';
import { migration as m } from '#platform/database';

export class Notifications1700000001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await m.createTable(runner, 'notifications_mail_delivery', {
      columns: [
        m.id(),
        m.text('kind', 80),
        m.looseRef('organiser_id', { nullable: true }),
        m.looseRef('topic_id', { nullable: true }),
        m.looseRef('about_id', { nullable: true }),
        m.text('to_address', 254),
        m.text('to_name', 200),
        m.text('language', 2),
        m.text('subject', 300),
        m.text('search_key', 500),
        m.json('content', { nullable: true }),
        m.text('message_id', 200),
        m.text('unique_key', 200, { nullable: true }),
        m.looseRef('resend_of_id', { nullable: true }),
        m.text('state', 10),
        m.int('attempts'),
        m.text('last_answer', 500, { nullable: true }),
        m.instant('queued_at'),
        m.looseRef('sender_id', { nullable: true }),
        m.instant('sending_until', { nullable: true }),
        m.instant('ended_at', { nullable: true }),
      ],
      unique: [['message_id'], ['unique_key'], ['resend_of_id']],
      index: [['organiser_id', 'id'], ['state', 'sending_until'], ['topic_id', 'state'], ['about_id']],
    });
    await m.createTable(runner, 'notifications_mailbox_message', {
      columns: [
        m.id(),
        m.text('message_id', 200),
        m.text('to_address', 254),
        m.text('to_name', 200),
        m.text('subject', 300),
        m.text('search_key', 500),
        m.json('content'),
        m.instant('received_at'),
      ],
      unique: [['message_id']],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await m.dropTables(runner, 'notifications_mail_delivery', 'notifications_mailbox_message');
  }
}
