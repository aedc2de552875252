import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { hasLineBreak, normaliseEmail, type UiLanguage } from '#lib/kernel';
import { Database, portionsOf, type Tx } from '#platform/database';
import { readTable, type Values, WorkbookRefused } from '#platform/workbook';
import { type ContactFacts, Contacts } from './contacts.service.js';
import { CONTACT_COLUMNS } from './contact-columns.js';
import { Contact, type ContactRole } from './entities/contact.entity.js';
import { invitationsErrors } from './invitations.errors.js';

export interface ImportProblem {
  row: number;
  column: string;
  cell: string;
  code: string;
  params: Readonly<Record<string, string | number>>;
}

/** What an import would do, or did. */
export interface ContactImport {
  /** Filled rows of the file. */
  total: number;
  /** New contacts. */
  added: ContactFacts[];
  /** Rows whose address is among the contacts already, or stands in the file a second time; left out. */
  known: number;
  problems: ImportProblem[];
  missingColumns: string[];
  unknownColumns: string[];
}

/** Contacts from a workbook or a CSV file. Rows with a problem are left out and named. */
@Injectable()
export class ContactImports {
  constructor(
    private readonly database: Database,
    private readonly contacts: Contacts,
  ) {}

  /** Reads the file and says what it would add; changes nothing. Throws `invitations.file-refused`. */
  async preview(organiserId: string, file: Buffer): Promise<ContactImport> {
    const table = await readTable(file, CONTACT_COLUMNS).catch((error: unknown) => {
      throw error instanceof WorkbookRefused ? invitationsErrors.fileRefused({ reason: error.code }) : error;
    });
    const found: ContactFacts[] = [];
    const problems: ImportProblem[] = [...table.problems];
    for (const { rowNumber, values } of table.rows) {
      const problem = faultOf(values);
      if (problem) problems.push({ row: rowNumber, cell: `#${rowNumber}`, params: {}, ...problem });
      else found.push(factsOf(values));
    }
    const added = await this.withoutKnown(organiserId, found);
    return {
      total: table.total,
      added,
      known: found.length - added.length,
      problems: problems.sort((a, b) => a.row - b.row),
      missingColumns: table.missingColumns,
      unknownColumns: table.unknownColumns,
    };
  }

  /** Adds what the preview showed, in one transaction. */
  async save(tx: Tx, organiserId: string, contacts: ContactFacts[], actorId: string): Promise<void> {
    for (const facts of contacts) await this.contacts.add(tx, organiserId, facts, actorId);
  }

  private async withoutKnown(organiserId: string, found: ContactFacts[]): Promise<ContactFacts[]> {
    const seen = new Set<string>();
    const addresses = found.map(({ email }) => email);
    for (const portion of portionsOf(addresses)) {
      const rows = await this.database.manager.find(Contact, {
        select: { email: true },
        where: { organiserId, email: In(portion) },
      });
      rows.forEach(({ email }) => seen.add(email));
    }
    return found.filter(({ email }) => {
      const isNew = !seen.has(email);
      seen.add(email);
      return isNew;
    });
  }
}

type Row = Values<typeof CONTACT_COLUMNS>;

function faultOf({ name, organisationName, email, country }: Row): { column: string; code: string } | null {
  if (!normaliseEmail(email)) return { column: 'email', code: 'not-an-address' };
  if (!/^[a-z]{2}$/i.test(country)) return { column: 'country', code: 'not-a-country' };
  if (hasLineBreak(name)) return { column: 'name', code: 'several-lines' };
  return hasLineBreak(organisationName) ? { column: 'organisationName', code: 'several-lines' } : null;
}

const factsOf = (row: Row): ContactFacts => ({
  name: row.name,
  organisationName: row.organisationName,
  email: normaliseEmail(row.email)!,
  country: row.country.toUpperCase(),
  language: (row.language as UiLanguage | null) ?? 'en',
  role: (row.role as ContactRole | null) ?? 'buyer',
  tags: row.tags ?? [],
  notes: row.notes ?? '',
});
