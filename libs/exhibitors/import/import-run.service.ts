import { Inject, Injectable } from '@nestjs/common';
import { LessThanOrEqual, MoreThan, Not } from 'typeorm';
import { Clock } from '#lib/kernel';
import { Organisations } from '#lib/organisations';
import { runStatement, selectRows, type Tx } from '#platform/database';
import { Events } from '#platform/events';
import type { Portion, RunWork } from '#platform/runs';
import { ExhibitorImport } from '../entities/exhibitor-import.entity.js';
import { ImportRow, type ImportRowState } from '../entities/import-row.entity.js';
import { exhibitorsImported } from '../exhibitors.events.js';
import { knownOrganisations, type Outcome, outcomeOf } from './import-matching.js';

/** Rows that one transaction of a run goes through. */
export const IMPORT_PORTION = 100;

const NOW_PRESENT = `
  UPDATE exhibitors_import_row SET state = 'present' WHERE import_id = ? AND state = 'matched' AND EXISTS (
    SELECT 1 FROM exhibitors_exhibitor exhibitor
    WHERE exhibitor.fair_id = ? AND exhibitor.organisation_id = exhibitors_import_row.organisation_id)`;
const ADMIT = `
  INSERT INTO exhibitors_exhibitor (id, organiser_id, fair_id, organisation_id, application_id, agreed_at, seniority, created_at)
  SELECT staged.id, ?, ?, staged.organisation_id, NULL, NULL, CASE staged.state WHEN 'new' THEN 0 ELSE (
    SELECT COUNT(*) FROM exhibitors_exhibitor earlier
    WHERE earlier.organiser_id = ? AND earlier.organisation_id = staged.organisation_id
    AND earlier.withdrawn_at IS NULL) END, ?
  FROM exhibitors_import_row staged WHERE staged.import_id = ? AND staged.state IN ('new', 'matched')`;
const COUNTS = `SELECT state, COUNT(*) AS count FROM exhibitors_import_row WHERE import_id = ? GROUP BY state`;

/**
 * Makes exhibitors of the rows of an import. The portions make the new organisations, which nothing refers to and so nobody
 * sees; the exhibitors come last, all in one statement.
 */
@Injectable()
export class ImportRun implements RunWork<ExhibitorImport> {
  readonly entity = ExhibitorImport;

  constructor(
    private readonly organisations: Organisations,
    private readonly events: Events,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Matches the rows again, as somebody else may have been faster since they were previewed. */
  async write(tx: Tx, run: ExhibitorImport): Promise<Portion | null> {
    const { id: importId, organiserId, reachedRow } = run;
    const rows = await tx.find(ImportRow, {
      where: { importId, state: Not('faulty'), rowNumber: MoreThan(reachedRow) },
      order: { rowNumber: 'ASC' },
      take: IMPORT_PORTION,
    });
    const last = rows.at(-1);
    if (!last) return null;
    const profiles = rows.map(({ profile }) => profile!);
    const known = await knownOrganisations(tx, run, profiles);
    for (const row of rows) await this.settle(tx, row, outcomeOf(row.profile!, known));
    const added = rows.filter(({ state }) => state === 'new');
    const drafts = added.map(({ organisationId, profile }) => ({ id: organisationId!, profile: profile! }));
    await this.organisations.createEntered(tx, organiserId, drafts);
    return { rows: rows.length, reachedRow: last.rowNumber };
  }

  async complete(tx: Tx, run: ExhibitorImport): Promise<void> {
    const { id, organiserId, fairId, madeBy } = run;
    await runStatement(tx, NOW_PRESENT, [id, fairId]);
    await runStatement(tx, ADMIT, [organiserId, fairId, organiserId, this.clock.now(), id]);
    const counts = await this.counts(tx, id);
    await tx.update(ExhibitorImport, { id }, counts);
    const data = { fairId, created: counts.newCount, matched: counts.matchedCount };
    await this.events.record(tx, exhibitorsImported, { organiserId, actorId: madeBy, subjectId: id, data });
  }

  async takeBack(tx: Tx, { id: importId, reachedRow }: ExhibitorImport): Promise<Portion | null> {
    const rows = await tx.find(ImportRow, {
      where: { importId, state: Not('faulty'), rowNumber: LessThanOrEqual(reachedRow) },
      order: { rowNumber: 'DESC' },
      take: IMPORT_PORTION,
    });
    const first = rows.at(-1);
    if (!first) return null;
    const added = rows.filter(({ state }) => state === 'new');
    await this.organisations.removeUnused(
      tx,
      added.map(({ organisationId }) => organisationId!),
    );
    return { rows: rows.length, reachedRow: first.rowNumber - 1 };
  }

  /** How many rows of an import are in which state. */
  async counts(tx: Tx, importId: string) {
    const rows = await selectRows<{ state: ImportRowState; count: number | string }>(tx, COUNTS, [importId]);
    const of = (state: ImportRowState) => Number(rows.find((row) => row.state === state)?.count ?? 0);
    return {
      newCount: of('new'),
      matchedCount: of('matched'),
      presentCount: of('present'),
      faultyCount: of('faulty'),
    };
  }

  private async settle(tx: Tx, row: ImportRow, outcome: Outcome): Promise<void> {
    // A preview of an older version has not chosen the id of a new one yet.
    const isSame =
      row.state === 'new' ? row.organisationId !== null : row.organisationId === outcome.organisationId;
    const isAsPreviewed = row.state === outcome.state && isSame;
    if (isAsPreviewed) return;
    await tx.update(ImportRow, { id: row.id }, outcome);
    Object.assign(row, outcome);
  }
}
