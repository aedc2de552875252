import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '#platform/database';
import { httpErrors } from '#platform/http';
import { Jobs } from '#platform/queue';
import { RunDriver, Runs } from '#platform/runs';
import { ContactImport } from '../entities/contact-import.entity.js';
import { ContactImportRow } from '../entities/contact-import-row.entity.js';
import { writeContacts } from '../invitations.jobs.js';
import { ContactImportRun } from './contact-import-run.service.js';

/** The runs that make contacts of previewed workbooks: started, gone on with, forgotten. */
@Injectable()
export class ContactImports {
  constructor(
    private readonly transactions: Transactions,
    private readonly runs: Runs,
    private readonly driver: RunDriver,
    private readonly run: ContactImportRun,
    private readonly jobs: Jobs,
  ) {}

  /** Begins to add the contacts of a preview; a job does it. Throws `imports.expired`, `imports.started`, `http.not-found`. */
  async start(tx: Tx, organiserId: string, importId: string): Promise<ContactImport> {
    const found = await this.runs.lock(tx, ContactImport, importId);
    if (found?.organiserId !== organiserId) throw httpErrors.notFound();
    await this.runs.start(tx, ContactImport, found);
    await this.jobs.add(tx, writeContacts, { importId });
    return found;
  }

  /** Goes on with a run until it is over, in this process. */
  goOn(importId: string): Promise<void> {
    return this.driver.drive(this.run, importId);
  }

  /** Has everything taken back that a run has written, by a job of its own. */
  async giveUp(tx: Tx, importId: string): Promise<void> {
    if (await this.driver.giveUp(tx, this.run, importId))
      await this.jobs.add(tx, writeContacts, { importId });
  }

  /** Gives runs whose job was given up a new one, and forgets what nobody can start any more. */
  async tidy(): Promise<void> {
    for (const importId of await this.runs.leftBehind(ContactImport))
      await this.transactions.run((tx) => this.jobs.add(tx, writeContacts, { importId }));
    await this.runs.forgetExpired(ContactImport, ContactImportRow);
  }
}
