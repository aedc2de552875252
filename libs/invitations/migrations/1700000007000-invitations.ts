import type { MigrationInterface, QueryRunner } from 'typeorm';
import { migration as m } from '#platform/database';

const organiser = () => m.ref('organiser_id', 'identity_organiser');

export class Invitations1700000007000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await m.createTable(runner, 'invitations_contact', {
      columns: [
        m.id(),
        organiser(),
        m.text('name', 120),
        m.text('organisation_name', 200),
        m.text('email', 254),
        m.text('country', 2),
        m.text('language', 2),
        m.text('role', 20),
        m.json('tags'),
        m.longText('notes'),
        m.text('search_key', 600),
        m.instant('unsubscribed_at', { nullable: true }),
        m.instant('created_at'),
      ],
      unique: [['organiser_id', 'email']],
      index: [['organiser_id', 'id']],
    });
    await m.createTable(runner, 'invitations_campaign', {
      columns: [
        m.id(),
        organiser(),
        m.ref('fair_id', 'fairs_fair'),
        m.text('name', 120),
        m.json('subject'),
        m.json('body'),
        m.json('audience'),
        m.instant('reply_by'),
        m.instant('remind_at', { nullable: true }),
        m.text('state', 10),
        m.instant('created_at'),
        m.instant('started_at', { nullable: true }),
        m.instant('sent_at', { nullable: true }),
      ],
      index: [['organiser_id', 'id']],
    });
    await m.createTable(runner, 'invitations_invitation', {
      columns: [
        m.id(),
        organiser(),
        m.ref('campaign_id', 'invitations_campaign', { onDelete: 'CASCADE' }),
        m.ref('contact_id', 'invitations_contact'),
        m.text('reply', 10),
        m.int('plus_ones'),
        m.text('message', 1000),
        m.instant('replied_at', { nullable: true }),
        m.instant('reminder_sent_at', { nullable: true }),
        m.looseRef('account_id', { nullable: true }),
        m.looseRef('organisation_id', { nullable: true }),
        m.instant('created_at'),
      ],
      unique: [['campaign_id', 'contact_id']],
      index: [['contact_id'], ['campaign_id', 'reply']],
    });
    await m.createTable(runner, 'invitations_token', {
      columns: [
        m.id(),
        m.ref('invitation_id', 'invitations_invitation', { onDelete: 'CASCADE' }),
        m.text('token_hash', 64),
        m.instant('created_at'),
      ],
      unique: [['token_hash']],
      index: [['invitation_id']],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await m.dropTables(
      runner,
      'invitations_contact',
      'invitations_campaign',
      'invitations_invitation',
      'invitations_token',
    );
  }
}
