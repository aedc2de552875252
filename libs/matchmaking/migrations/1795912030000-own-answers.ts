import type { MigrationInterface, QueryRunner } from 'typeorm';
import { migration as m } from '#platform/database';

interface AnsweredRow {
  id: string;
  organiser_id: string;
}

/**
 * Who answered whether a participant may be found stood in the events alone. An answer that somebody of the organiser wrote
 * down is the organiser's; all others are the participants' own.
 */
export class OwnAnswers1795912030000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await m.addColumn(runner, 'matchmaking_participant', m.text('findable_said_by', 10, { nullable: true }));
    await m.moveInPortions<AnsweredRow>(
      runner,
      { table: 'matchmaking_participant', where: 'findable IS NOT NULL AND findable_said_by IS NULL' },
      async (rows) => {
        for (const row of rows) await nameAnswerer(runner, row);
      },
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await m.dropColumn(runner, 'matchmaking_participant', 'findable_said_by');
  }
}

async function nameAnswerer(runner: QueryRunner, { id, organiser_id }: AnsweredRow): Promise<void> {
  const [last] = (await runner.query(
    `SELECT actor_id FROM platform_event
     WHERE subject_id = ? AND name = 'participant.findability-answered' ORDER BY id DESC LIMIT 1`,
    [id],
  )) as { actor_id: string | null }[];
  const staff = (await runner.query(
    'SELECT id FROM identity_membership WHERE party_id = ? AND account_id = ?',
    [organiser_id, last?.actor_id ?? ''],
  )) as object[];
  const saidBy = staff.length > 0 ? 'organiser' : 'itself';
  await runner.query('UPDATE matchmaking_participant SET findable_said_by = ? WHERE id = ?', [saidBy, id]);
}
