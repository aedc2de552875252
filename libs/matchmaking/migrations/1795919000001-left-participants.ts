import type { MigrationInterface, QueryRunner } from 'typeorm';
import { migration as m } from '#platform/database';

/** Participants can leave the matchmaking of a fair and take part again; all who are in it take part. */
export class LeftParticipants1795919000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await m.addColumn(runner, 'matchmaking_participant', m.text('left_by', 10, { nullable: true }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await m.dropColumn(runner, 'matchmaking_participant', 'left_by');
  }
}
