import type { MigrationInterface, QueryRunner } from 'typeorm';
import { migration as m } from '#platform/database';

const PROOF = 'organisations_identity_proof';
const OBJECTION = 'organisations_identity_objection';

/** Proofs know the name they were made under: those that stand, today's. Organisers object to the proofs of others. */
export class Objections1795921000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await m.addColumn(runner, PROOF, m.text('name', 200, { nullable: true }));
    await runner.query(NAMES);
    await m.createTable(runner, OBJECTION, {
      columns: [
        m.id(),
        m.ref('proof_id', PROOF, { onDelete: 'CASCADE' }),
        m.looseRef('organiser_id'),
        m.looseRef('actor_id', { nullable: true }),
        m.longText('reason'),
        m.instant('created_at'),
      ],
      unique: [['proof_id', 'organiser_id']],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await m.dropTables(runner, OBJECTION);
    await m.dropColumn(runner, PROOF, 'name');
  }
}

const NAMES = `UPDATE ${PROOF} SET name = (
  SELECT holder.name FROM organisations_organisation holder WHERE holder.id = ${PROOF}.organisation_id)
  WHERE name IS NULL`;
