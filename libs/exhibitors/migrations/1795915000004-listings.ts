import type { MigrationInterface, QueryRunner } from 'typeorm';
import { migration as m } from '#platform/database';

const EXHIBITOR = 'exhibitors_exhibitor';

/**
 * Exhibitors know whether the organisation itself said yes. Those that were matched by an import without one are asked now;
 * until they answer, the organiser sees of them what everybody sees.
 */
export class Listings1795915000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await m.addColumn(runner, EXHIBITOR, m.instant('agreed_at', { nullable: true }));
    await runner.query(WHO_AGREED);
    await m.createTable(runner, 'exhibitors_listing_match', {
      columns: [
        m.id(),
        m.ref('organiser_id', 'identity_organiser'),
        m.ref('fair_id', 'fairs_fair'),
        m.ref('exhibitor_id', EXHIBITOR, { onDelete: 'CASCADE' }),
        m.ref('listed_id', 'organisations_organisation'),
        m.ref('organisation_id', 'organisations_organisation'),
        m.text('state', 10),
        m.instant('offered_at'),
        m.instant('answered_at', { nullable: true }),
        m.looseRef('answered_by', { nullable: true }),
        m.longText('reason', { nullable: true }),
      ],
      unique: [['exhibitor_id', 'organisation_id']],
      index: [['organisation_id', 'state']],
    });
    await runner.query(ASK_THE_OTHERS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await m.dropTables(runner, 'exhibitors_listing_match');
    await m.dropColumn(runner, EXHIBITOR, 'agreed_at');
  }
}

// Who registered by themselves has an event that says who did; what an import made has none, and people in it came by an invitation.
const WHO_AGREED = `
  UPDATE exhibitors_exhibitor SET agreed_at = created_at WHERE agreed_at IS NULL AND (application_id IS NOT NULL OR (
    EXISTS (SELECT 1 FROM identity_membership member WHERE member.party_id = exhibitors_exhibitor.organisation_id)
    AND NOT EXISTS (SELECT 1 FROM platform_event event WHERE event.subject_id = exhibitors_exhibitor.organisation_id
      AND event.name = 'organisation.created' AND event.actor_id IS NOT NULL)))`;

const ASK_THE_OTHERS = `
  INSERT INTO exhibitors_listing_match (id, organiser_id, fair_id, exhibitor_id, listed_id, organisation_id, state, offered_at)
  SELECT exhibitor.id, exhibitor.organiser_id, exhibitor.fair_id, exhibitor.id, exhibitor.organisation_id,
    exhibitor.organisation_id, 'offered', exhibitor.created_at
  FROM exhibitors_exhibitor exhibitor WHERE exhibitor.agreed_at IS NULL
  AND EXISTS (SELECT 1 FROM identity_membership member WHERE member.party_id = exhibitor.organisation_id)
  AND NOT EXISTS (SELECT 1 FROM exhibitors_listing_match known WHERE known.id = exhibitor.id)`;
