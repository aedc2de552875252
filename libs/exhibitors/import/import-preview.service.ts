import { Injectable } from '@nestjs/common';
import { Fair } from '#lib/fairs';
import type { ActingAtFair } from '#lib/identity';
import { newId, type UiLanguage } from '#lib/kernel';
import type { Upload } from '#lib/organisations';
import { Database, portionsOf, Transactions, type Tx } from '#platform/database';
import { safeDownloadName } from '#platform/files';
import { httpErrors } from '#platform/http';
import { Runs } from '#platform/runs';
import { ExhibitorImport } from '../entities/exhibitor-import.entity.js';
import { ImportRow } from '../entities/import-row.entity.js';
import { doubtsAbout, knownOrganisations, outcomeOf } from './import-matching.js';
import { IMPORT_PORTION, ImportRun } from './import-run.service.js';
import { type ReadRow, readImport } from './read-import.js';

/** Reads workbooks of exhibitors and keeps, row by row, what would become of them. */
@Injectable()
export class ImportPreview {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly runs: Runs,
    private readonly run: ImportRun,
  ) {}

  /** Reads the file and keeps what would happen for 30 minutes. Throws `imports.…` with field `file`, `http.not-found`. */
  async of(
    { organiserId, fairId, actorId: madeBy }: ActingAtFair,
    upload: Upload,
    language: UiLanguage,
  ): Promise<ExhibitorImport> {
    if (!(await this.database.manager.existsBy(Fair, { id: fairId, organiserId })))
      throw httpErrors.notFound();
    const read = await readImport(upload.data, language);
    const fileName = safeDownloadName(upload.name).slice(0, 200);
    const facts = { organiserId, fairId, fileName, madeBy };
    const preview = await this.transactions.run((tx) => this.begin(tx, facts));
    for (const portion of portionsOf(read, IMPORT_PORTION))
      await this.transactions.run((tx) => this.keep(tx, preview, portion));
    return this.transactions.run((tx) => this.show(tx, preview));
  }

  private async begin(
    tx: Tx,
    facts: Pick<ExhibitorImport, 'organiserId' | 'fairId' | 'fileName' | 'madeBy'>,
  ): Promise<ExhibitorImport> {
    const counts = { newCount: 0, matchedCount: 0, presentCount: 0, faultyCount: 0 };
    const beginnings = await this.runs.beginnings(tx);
    const preview = tx.create(ExhibitorImport, { ...beginnings, ...facts, ...counts });
    await tx.insert(ExhibitorImport, preview);
    return preview;
  }

  private async keep(tx: Tx, preview: ExhibitorImport, rows: ReadRow[]): Promise<void> {
    const profiles = rows.flatMap(({ profile }) => profile ?? []);
    const known = await knownOrganisations(tx, preview, profiles);
    const faulty = { state: 'faulty' as const, organisationId: null };
    const staged = rows.map(({ profile, problems, ...row }) => ({
      ...{ id: newId(), importId: preview.id, profile, ...row },
      problems: profile ? [...problems, ...doubtsAbout(profile, known)] : problems,
      ...(profile ? outcomeOf(profile, known) : faulty),
    }));
    await tx.insert(ImportRow, staged);
  }

  private async show(tx: Tx, preview: ExhibitorImport): Promise<ExhibitorImport> {
    const counts = await this.run.counts(tx, preview.id);
    await tx.update(ExhibitorImport, { id: preview.id }, counts);
    await this.runs.move(tx, ExhibitorImport, preview, { verb: 'show' });
    return Object.assign(preview, counts);
  }
}
