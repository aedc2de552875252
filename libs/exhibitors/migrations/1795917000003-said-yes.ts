import type { MigrationInterface, QueryRunner } from 'typeorm';
import { migration as m } from '#platform/database';

interface Place {
  id: string;
  organiser_id: string;
  fair_id: string;
  organisation_id: string;
}

const EXHIBITOR = 'exhibitors_exhibitor';

/**
 * Exhibitors of a firm that two organisers shared become the row that each has of its own now. An application that was accepted
 * is a yes, also of who stood in the list before; it goes with the firm when that was parted from an entry. Whoever is somebody
 * else's exhibitor without having been asked is asked.
 */
export class SaidYes1795917000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await m.moveInPortions<Place>(runner, { table: EXHIBITOR, where: IS_ANOTHERS }, async (places) => {
      for (const place of places) await moveToOwn(runner, place);
    });
    await m.moveInPortions<Place>(runner, { table: EXHIBITOR, where: HAS_ANOTHERS_APPLICATION }, (places) =>
      change(runner, 'application_id = NULL', places),
    );
    await m.moveInPortions<Place>(runner, { table: EXHIBITOR, where: APPLIED }, async (places) => {
      for (const place of places) await endQuestion(runner, place);
      await change(runner, AS_APPLIED, places);
    });
    await runner.query(PARTED_APPLICANTS);
    await runner.query(ASK_THE_OTHERS);
  }

  /** Nothing to undo: the former version reads these rows as it reads all others. */
  down(): Promise<void> {
    return Promise.resolve();
  }
}

const IS_ANOTHERS = `EXISTS (
  SELECT 1 FROM organisations_organisation typed WHERE typed.id = exhibitors_exhibitor.organisation_id
  AND typed.entered_by IS NOT NULL AND typed.entered_by <> exhibitors_exhibitor.organiser_id)`;

/** All that an organiser has of one firm in one statement: cut after it, the first of them is no longer to be found by them. */
async function moveToOwn(runner: QueryRunner, { organiser_id, organisation_id }: Place): Promise<void> {
  const pair = [organiser_id, organisation_id];
  const [first] = (await runner.query(
    `SELECT MIN(id) AS id FROM ${EXHIBITOR} WHERE organiser_id = ? AND organisation_id = ?`,
    pair,
  )) as { id: string | null }[];
  if (!first?.id) return;
  await runner.query(
    `UPDATE ${EXHIBITOR} SET organisation_id = ? WHERE organiser_id = ? AND organisation_id = ?`,
    [first.id, ...pair],
  );
}

async function change(runner: QueryRunner, what: string, places: readonly Place[]): Promise<void> {
  const marks = places.map(() => '?').join(', ');
  const ids = places.map(({ id }) => id);
  await runner.query(`UPDATE ${EXHIBITOR} SET ${what} WHERE id IN (${marks})`, ids);
}

const HAS_ANOTHERS_APPLICATION = `application_id IS NOT NULL AND EXISTS (
  SELECT 1 FROM exhibitors_application application WHERE application.id = exhibitors_exhibitor.application_id
  AND application.organisation_id <> exhibitors_exhibitor.organisation_id)`;

const ACCEPTED = `FROM exhibitors_application application WHERE application.state = 'accepted'
  AND application.fair_id = exhibitors_exhibitor.fair_id AND application.organisation_id = exhibitors_exhibitor.organisation_id`;
const APPLIED = `(agreed_at IS NULL OR application_id IS NULL) AND EXISTS (SELECT 1 ${ACCEPTED})`;
const AS_APPLIED = `application_id = (SELECT application.id ${ACCEPTED}),
  agreed_at = COALESCE(agreed_at, (SELECT application.reviewed_at ${ACCEPTED}), created_at)`;

/** Before the exhibitor changes, by which it would not be found again. */
async function endQuestion(runner: QueryRunner, { id, organisation_id }: Place): Promise<void> {
  await runner.query(
    `UPDATE exhibitors_listing_match SET state = 'confirmed', answered_at = COALESCE(answered_at, offered_at)
     WHERE exhibitor_id = ? AND organisation_id = ? AND listed_id = ? AND state IN ('offered', 'declined')`,
    [id, organisation_id, organisation_id],
  );
}

const PARTED_APPLICANTS = `
  INSERT INTO exhibitors_exhibitor (id, organiser_id, fair_id, organisation_id, application_id, agreed_at, seniority, created_at)
  SELECT application.id, application.organiser_id, application.fair_id, application.organisation_id, application.id,
    COALESCE(application.reviewed_at, application.created_at), (
      SELECT COUNT(*) FROM exhibitors_exhibitor earlier WHERE earlier.organiser_id = application.organiser_id
      AND earlier.organisation_id = application.organisation_id), COALESCE(application.reviewed_at, application.created_at)
  FROM exhibitors_application application WHERE application.state = 'accepted' AND NOT EXISTS (
    SELECT 1 FROM exhibitors_exhibitor place
    WHERE place.fair_id = application.fair_id AND place.organisation_id = application.organisation_id)`;

const ASK_THE_OTHERS = `
  INSERT INTO exhibitors_listing_match (id, organiser_id, fair_id, exhibitor_id, listed_id, organisation_id, state, offered_at)
  SELECT exhibitor.id, exhibitor.organiser_id, exhibitor.fair_id, exhibitor.id, exhibitor.organisation_id,
    exhibitor.organisation_id, 'offered', exhibitor.created_at
  FROM exhibitors_exhibitor exhibitor
  JOIN organisations_organisation own ON own.id = exhibitor.organisation_id AND own.entered_by IS NULL
  WHERE exhibitor.agreed_at IS NULL
  AND EXISTS (SELECT 1 FROM identity_membership member WHERE member.party_id = exhibitor.organisation_id)
  AND NOT EXISTS (SELECT 1 FROM exhibitors_listing_match known
    WHERE known.exhibitor_id = exhibitor.id AND known.organisation_id = exhibitor.organisation_id)`;
