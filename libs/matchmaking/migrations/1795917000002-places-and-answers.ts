import type { MigrationInterface, QueryRunner } from 'typeorm';
import { migration as m } from '#platform/database';

interface Place {
  id: string;
  organiser_id: string;
  fair_id: string;
  organisation_id: string;
}

/**
 * Places of firms that two organisers shared go to the row that each has of its own now. An entry that was parted from a firm
 * loses the firm's answer whether it may be found, and firms that stood in the list when their application was accepted get
 * theirs, which had been lost.
 */
export class PlacesAndAnswers1795917000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await m.moveInPortions<Place>(
      runner,
      { table: 'exhibitors_exhibitor', where: IS_ANOTHERS },
      async (places) => {
        for (const place of places) await moveToOwn(runner, place);
      },
    );
    await forParticipants(runner, IS_OF_PARTED, NOBODY_SAID);
    await forParticipants(runner, IS_UNANSWERED, AS_APPLIED);
  }

  /** Nothing to undo: the former version reads these rows as it reads all others. */
  down(): Promise<void> {
    return Promise.resolve();
  }
}

const IS_ANOTHERS = `EXISTS (
  SELECT 1 FROM organisations_organisation typed WHERE typed.id = exhibitors_exhibitor.organisation_id
  AND typed.entered_by IS NOT NULL AND typed.entered_by <> exhibitors_exhibitor.organiser_id)`;

/** The exhibitors move after this, so that the first of them is the same when this was cut and runs again. */
async function moveToOwn(runner: QueryRunner, { organiser_id, fair_id, organisation_id }: Place) {
  await runner.query(
    `UPDATE matchmaking_participant SET organisation_id = (
       SELECT MIN(place.id) FROM exhibitors_exhibitor place WHERE place.organiser_id = ? AND place.organisation_id = ?)
     WHERE fair_id = ? AND organisation_id = ? AND side = 'exhibitor'`,
    [organiser_id, organisation_id, fair_id, organisation_id],
  );
}

async function forParticipants(runner: QueryRunner, where: string, change: string): Promise<void> {
  await m.moveInPortions(runner, { table: 'matchmaking_participant', where }, async (rows) => {
    const marks = rows.map(() => '?').join(', ');
    const ids = rows.map(({ id }) => id);
    await runner.query(`UPDATE matchmaking_participant SET ${change} WHERE id IN (${marks})`, ids);
  });
}

const IS_OF_PARTED = `findable_said_by = 'itself' AND EXISTS (
  SELECT 1 FROM organisations_organisation typed WHERE typed.id = matchmaking_participant.organisation_id AND typed.entered_by IS NOT NULL)
  AND EXISTS (
  SELECT 1 FROM exhibitors_listing_match parted WHERE parted.fair_id = matchmaking_participant.fair_id
  AND parted.listed_id = matchmaking_participant.organisation_id AND parted.state = 'separated')`;
const NOBODY_SAID = `findable = NULL, findable_said_by = NULL`;

const ACCEPTED = `FROM exhibitors_application application WHERE application.fair_id = matchmaking_participant.fair_id
  AND application.organisation_id = matchmaking_participant.organisation_id AND application.state = 'accepted'
  AND application.findable IS NOT NULL`;
const IS_UNANSWERED = `findable IS NULL AND side = 'exhibitor' AND EXISTS (SELECT 1 ${ACCEPTED})`;
const AS_APPLIED = `findable_said_by = 'itself', findable = (SELECT application.findable ${ACCEPTED})`;
