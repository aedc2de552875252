import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database';
import { httpErrors } from '#platform/http';
import { ContactImport } from '../entities/contact-import.entity.js';
import { ContactImportRow } from '../entities/contact-import-row.entity.js';

const SAMPLE = 10;
const PROBLEMS = 200;

export interface ContactImportBoard {
  run: ContactImport;
  /** The first new contacts. */
  sample: ContactImportRow[];
  /** The first rows with problems. */
  faulty: ContactImportRow[];
}

/** What an import of contacts says of itself. */
@Injectable()
export class ContactImportQuery {
  constructor(private readonly database: Database) {}

  /** Throws `http.not-found`. */
  async one(organiserId: string, id: string): Promise<ContactImportBoard> {
    const { manager } = this.database;
    const run = await manager.findOneBy(ContactImport, { id, organiserId });
    if (!run) throw httpErrors.notFound();
    const first = (state: 'new' | 'faulty', take: number) =>
      manager.find(ContactImportRow, { where: { importId: id, state }, order: { rowNumber: 'ASC' }, take });
    return { run, sample: await first('new', SAMPLE), faulty: await first('faulty', PROBLEMS) };
  }
}
