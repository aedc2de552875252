import { Inject, Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { Fair } from '#lib/fairs';
import { addTime, Clock, MINUTE, newId, type UiLanguage } from '#lib/kernel';
import { Organisations, type Upload } from '#lib/organisations';
import { Database, databaseNow, lockInOrder, portionsOf, Transactions, type Tx } from '#platform/database';
import { Events } from '#platform/events';
import { safeDownloadName } from '#platform/files';
import { httpErrors } from '#platform/http';
import { ExhibitorImport } from '../entities/exhibitor-import.entity.js';
import { ImportRow, type ImportRowState } from '../entities/import-row.entity.js';
import { exhibitorsImported } from '../exhibitors.events.js';
import { Exhibitors } from '../exhibitors.service.js';
import { knownOrganisations, outcomeOf } from './import-matching.js';
import { importsErrors } from './imports.errors.js';
import { type ReadRow, readImport } from './read-import.js';

/** How long a preview can be committed. */
export const PREVIEW_LASTS = 30 * MINUTE;

export interface ImportPlace {
  organiserId: string;
  fairId: string;
}

/** Takes exhibitors from a workbook in two steps: a preview that changes nothing, then all of it or nothing. */
@Injectable()
export class ExhibitorImports {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly organisations: Organisations,
    private readonly exhibitors: Exhibitors,
    private readonly events: Events,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Reads the file and keeps what would happen for 30 minutes. Throws `imports.…` with field `file`, `http.not-found`. */
  async preview(
    place: ImportPlace,
    upload: Upload,
    by: { actorId: string; language: UiLanguage },
  ): Promise<ExhibitorImport> {
    if (!(await this.database.manager.existsBy(Fair, { id: place.fairId, organiserId: place.organiserId })))
      throw httpErrors.notFound();
    const read = await readImport(upload.data, by.language);
    return this.transactions.run((tx) => this.keep(tx, place, { read, upload, actorId: by.actorId }));
  }

  /**
   * Makes the exhibitors of a preview, all or none. Matches again in the transaction, as somebody else may have been
   * faster. Throws `imports.expired`, `imports.committed`, and `imports.faulty-rows` unless those are to be left out.
   */
  async commit(
    tx: Tx,
    place: ImportPlace,
    importId: string,
    { actorId, withoutFaulty }: { actorId: string; withoutFaulty: boolean },
  ): Promise<ExhibitorImport> {
    const found = await this.committable(tx, place, importId);
    if (found.faultyCount > 0 && !withoutFaulty) throw importsErrors.faultyRows({ count: found.faultyCount });
    const rows = await tx.findBy(ImportRow, { importId });
    const profiles = rows.flatMap(({ profile }) => profile ?? []);
    const known = await knownOrganisations(tx, place.fairId, profiles);
    const outcomes = profiles.map((profile) => ({ profile, ...outcomeOf(profile, known) }));
    const added = outcomes.filter(({ state }) => state === 'new').map(({ profile }) => profile);
    const created = await this.organisations.createMany(tx, added);
    const matched = outcomes.flatMap(({ state, organisationId }) =>
      state === 'matched' && organisationId ? [organisationId] : [],
    );
    const organisationIds = [...matched, ...created.map(({ id }) => id)];
    for (const portion of portionsOf(organisationIds))
      await this.exhibitors.admit(tx, { ...place, organisationIds: portion });
    await this.events.record(tx, exhibitorsImported, {
      organiserId: place.organiserId,
      actorId,
      subjectId: importId,
      data: { fairId: place.fairId, created: created.length, matched: matched.length },
    });
    const counts = {
      newCount: created.length,
      matchedCount: matched.length,
      presentCount: profiles.length - organisationIds.length,
    };
    return tx.save(Object.assign(found, counts, { committedAt: this.clock.now() }));
  }

  /** Forgets previews that nobody can commit any more, and the rows of committed ones. */
  async forgetExpired(): Promise<void> {
    await this.database.manager.delete(ExhibitorImport, { expiresAt: LessThan(this.clock.now()) });
  }

  private async keep(
    tx: Tx,
    place: ImportPlace,
    { read, upload, actorId }: { read: ReadRow[]; upload: Upload; actorId: string },
  ): Promise<ExhibitorImport> {
    const profiles = read.flatMap(({ profile }) => profile ?? []);
    const known = await knownOrganisations(tx, place.fairId, profiles);
    const importId = newId();
    const rows = read.map((row) => ({
      id: newId(),
      importId,
      ...row,
      state: row.profile ? outcomeOf(row.profile, known).state : ('faulty' as const),
    }));
    const count = (state: ImportRowState) => rows.filter((row) => row.state === state).length;
    const now = await databaseNow(tx);
    const preview = tx.create(ExhibitorImport, {
      id: importId,
      ...place,
      madeBy: actorId,
      fileName: safeDownloadName(upload.name).slice(0, 200),
      newCount: count('new'),
      matchedCount: count('matched'),
      presentCount: count('present'),
      faultyCount: count('faulty'),
      createdAt: now,
      expiresAt: addTime(now, PREVIEW_LASTS),
      committedAt: null,
    });
    await tx.insert(ExhibitorImport, preview);
    for (const portion of portionsOf(rows)) await tx.insert(ImportRow, portion);
    return preview;
  }

  private async committable(tx: Tx, place: ImportPlace, importId: string): Promise<ExhibitorImport> {
    const [found] = await lockInOrder(tx, ExhibitorImport, [importId]);
    if (found?.organiserId !== place.organiserId || found.fairId !== place.fairId)
      throw httpErrors.notFound();
    if (found.committedAt) throw importsErrors.committed();
    if (found.expiresAt <= (await databaseNow(tx))) throw importsErrors.expired();
    return found;
  }
}
