import type { MigrationInterface, QueryRunner } from 'typeorm';
import { migration as m } from '#platform/database';

/**
 * Two organisers that had imported one firm shared its row, and only one of them could use it. Each of the others gets a row of
 * its own, under the id of its first exhibitor of that firm: with what everybody sees and the code by which it had found the firm,
 * without what another organiser had typed of telephone, mail, address and people. Who refers to it moves in the areas concerned.
 */
export class OwnEntries1795917000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await m.moveInPortions(
      runner,
      { table: 'organisations_organisation', where: IS_SHARED },
      async (shared) => {
        const ids = shared.map(({ id }) => id);
        const marks = ids.map(() => '?').join(', ');
        await runner.query(copyFor(marks), [...ids, ...ids]);
      },
    );
  }

  /** Nothing to undo: the former version reads these rows as it reads all others. */
  down(): Promise<void> {
    return Promise.resolve();
  }
}

const IS_SHARED = `entered_by IS NOT NULL AND EXISTS (
  SELECT 1 FROM exhibitors_exhibitor place WHERE place.organisation_id = organisations_organisation.id
  AND place.organiser_id <> organisations_organisation.entered_by)`;

const copyFor = (marks: string) => `
  INSERT INTO organisations_organisation (id, name, kind, tax_code, country, province, former_province, website, profile,
    languages, entered_by, search_key, created_at)
  SELECT mine.id, shared.name, shared.kind, shared.tax_code, shared.country, shared.province, shared.former_province,
    shared.website, shared.profile, shared.languages, mine.organiser_id, shared.search_key, shared.created_at
  FROM organisations_organisation shared
  JOIN (
    SELECT organiser_id, organisation_id, MIN(id) AS id FROM exhibitors_exhibitor
    WHERE organisation_id IN (${marks}) GROUP BY organiser_id, organisation_id
  ) mine ON mine.organisation_id = shared.id AND mine.organiser_id <> shared.entered_by
  WHERE shared.id IN (${marks}) AND NOT EXISTS (SELECT 1 FROM organisations_organisation known WHERE known.id = mine.id)`;
