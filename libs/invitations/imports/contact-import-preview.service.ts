import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { ActingForOrganiser } from '#lib/identity';
import { newId } from '#lib/kernel';
import { portionsOf, Transactions, type Tx } from '#platform/database';
import { safeDownloadName } from '#platform/files';
import { Runs } from '#platform/runs';
import { contactRow } from '../contacts.service.js';
import { Contact } from '../entities/contact.entity.js';
import { ContactImport } from '../entities/contact-import.entity.js';
import { ContactImportRow, type ContactRowState } from '../entities/contact-import-row.entity.js';
import { countsOf } from './contact-import-run.service.js';
import { type ReadContact, type ReadContacts, readContacts } from './read-contacts.js';

const AT_ONCE = 100;

/** Reads workbooks of contacts and keeps, row by row, what would become of them. */
@Injectable()
export class ContactImportPreview {
  constructor(
    private readonly transactions: Transactions,
    private readonly runs: Runs,
  ) {}

  /** Reads the file and keeps what it would add for 30 minutes. Throws `invitations.file-refused`. */
  async of(
    { organiserId, actorId }: ActingForOrganiser,
    { name, data }: { name: string; data: Buffer },
  ): Promise<ContactImport> {
    const read = await readContacts(data);
    const fileName = safeDownloadName(name).slice(0, 200);
    const facts = { organiserId, madeBy: actorId, fileName };
    const preview = await this.transactions.run((tx) => this.begin(tx, facts, read));
    const inFile = new Set<string>();
    for (const portion of portionsOf(read.rows, AT_ONCE)) {
      const states = statesIn(portion, inFile);
      await this.transactions.run((tx) => this.keep(tx, preview, portion, states));
    }
    return this.transactions.run((tx) => this.show(tx, preview));
  }

  private async begin(
    tx: Tx,
    facts: Pick<ContactImport, 'organiserId' | 'madeBy' | 'fileName'>,
    { missingColumns, unknownColumns }: ReadContacts,
  ): Promise<ContactImport> {
    const counts = { newCount: 0, knownCount: 0, faultyCount: 0 };
    const columns = { missingColumns, unknownColumns };
    const beginnings = await this.runs.beginnings(tx);
    const preview = tx.create(ContactImport, { ...beginnings, ...facts, ...counts, ...columns });
    await tx.insert(ContactImport, preview);
    return preview;
  }

  private async keep(
    tx: Tx,
    { id: importId, organiserId }: ContactImport,
    rows: ReadContact[],
    states: ContactRowState[],
  ): Promise<void> {
    const addresses = rows.flatMap(({ facts }) => facts?.email ?? []);
    const known = await tx.find(Contact, {
      select: { email: true },
      where: { organiserId, email: In(addresses) },
    });
    const isKnown = new Set(known.map(({ email }) => email));
    const staged = rows.map(({ rowNumber, facts, problems }, at) => ({
      ...{ id: newId(), importId, rowNumber, problems },
      ...(facts ? contactRow(facts) : EMPTY),
      state: facts && isKnown.has(facts.email) ? ('known' as const) : states[at]!,
    }));
    await tx.insert(ContactImportRow, staged);
  }

  private async show(tx: Tx, preview: ContactImport): Promise<ContactImport> {
    const counts = await countsOf(tx, preview.id);
    await tx.update(ContactImport, { id: preview.id }, counts);
    await this.runs.move(tx, ContactImport, preview, { verb: 'show' });
    return Object.assign(preview, counts);
  }
}

const EMPTY = {
  name: '',
  organisationName: '',
  email: '',
  country: '',
  language: 'en' as const,
  role: 'other' as const,
  tags: [],
  notes: '',
  searchKey: '',
};

/** What the file alone says of its rows: an address that it named before is known. */
const statesIn = (rows: ReadContact[], inFile: Set<string>): ContactRowState[] =>
  rows.map(({ facts }) => {
    if (!facts) return 'faulty';
    if (inFile.has(facts.email)) return 'known';
    inFile.add(facts.email);
    return 'new';
  });
