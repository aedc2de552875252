import type { MigrationInterface, QueryRunner } from 'typeorm';
import { migration as m } from '#platform/database';

const ORGANISATION = 'organisations_organisation';
const organisation = () => m.ref('organisation_id', ORGANISATION, { onDelete: 'CASCADE' });

/**
 * Several organisations may claim a tax code, and one at most is proven to hold it. What came by an import and has nobody in it
 * belongs to the organiser that typed it.
 */
export class Identities1795915000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await m.dropIndex(runner, ORGANISATION, ['tax_code']);
    await m.addIndex(runner, ORGANISATION, ['tax_code']);
    await m.addColumn(runner, ORGANISATION, m.looseRef('entered_by', { nullable: true }));
    await m.addColumn(runner, ORGANISATION, m.looseRef('proof_document_id', { nullable: true }));
    await runner.query(WHO_TYPED_IT);
    await m.createTable(runner, 'organisations_identity_proof', {
      columns: [
        m.id(),
        m.text('code', 20),
        m.text('reach', 36),
        organisation(),
        m.text('kind', 10),
        m.looseRef('organiser_id'),
        m.looseRef('actor_id', { nullable: true }),
        m.longText('note'),
        m.instant('created_at'),
      ],
      unique: [['code', 'reach']],
      index: [['organisation_id']],
    });
    await m.createTable(runner, 'organisations_identity_refutation', {
      columns: [
        m.id(),
        organisation(),
        m.text('code', 20),
        m.text('reach', 36),
        m.looseRef('organiser_id'),
        m.looseRef('actor_id'),
        m.longText('reason'),
        m.instant('created_at'),
      ],
      unique: [['organisation_id', 'code', 'reach']],
    });
    await m.createTable(runner, 'organisations_identity_letter', {
      columns: [
        m.id(),
        organisation(),
        m.text('code', 20),
        m.text('token_hash', 64),
        m.looseRef('organiser_id', { nullable: true }),
        m.instant('created_at'),
        m.instant('expires_at'),
        m.instant('confirmed_at', { nullable: true }),
      ],
      unique: [['token_hash']],
      index: [['organisation_id']],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await m.dropTables(
      runner,
      'organisations_identity_proof',
      'organisations_identity_refutation',
      'organisations_identity_letter',
    );
    await m.dropColumn(runner, ORGANISATION, 'entered_by');
    await m.dropColumn(runner, ORGANISATION, 'proof_document_id');
    await m.dropIndex(runner, ORGANISATION, ['tax_code']);
    await m.addUnique(runner, ORGANISATION, ['tax_code']);
  }
}

const WHO_TYPED_IT = `
  UPDATE organisations_organisation SET entered_by = (
    SELECT exhibitor.organiser_id FROM exhibitors_exhibitor exhibitor
    WHERE exhibitor.organisation_id = organisations_organisation.id ORDER BY exhibitor.id LIMIT 1)
  WHERE entered_by IS NULL AND NOT EXISTS (
    SELECT 1 FROM identity_membership member WHERE member.party_id = organisations_organisation.id)
  AND NOT EXISTS (
    SELECT 1 FROM exhibitors_application application WHERE application.organisation_id = organisations_organisation.id)`;
