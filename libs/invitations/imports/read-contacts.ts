import { groupBy, hasLineBreak, normaliseEmail, type UiLanguage } from '#lib/kernel';
import { readTable, refusalWords, type Values, WorkbookRefused } from '#platform/workbook';
import { turnIfDue } from '#platform/turns';
import type { ContactFacts } from '../contacts.service.js';
import type { ContactRole } from '../entities/contact.entity.js';
import type { ContactRowProblem } from '../entities/contact-import-row.entity.js';
import { invitationsErrors } from '../invitations.errors.js';
import { CONTACT_COLUMNS } from './contact-columns.js';

/** A row as it was read: what it says of a contact, or what is wrong with it. */
export type ReadContact = { rowNumber: number } & (
  { facts: ContactFacts; problems: [] } | { facts: null; problems: ContactRowProblem[] }
);

export interface ReadContacts {
  rows: ReadContact[];
  missingColumns: string[];
  unknownColumns: string[];
}

/** Reads a workbook of contacts, in the order of its rows. Throws `invitations.file-refused`. */
export async function readContacts(file: Buffer): Promise<ReadContacts> {
  const table = await readTable(file, CONTACT_COLUMNS).catch((error: unknown) => {
    throw error instanceof WorkbookRefused
      ? invitationsErrors.fileRefused({ cause: refusalWords(error) })
      : error;
  });
  const rows: ReadContact[] = [];
  for (const { rowNumber, values } of table.rows) {
    await turnIfDue();
    const fault = faultOf(values);
    if (fault) rows.push({ rowNumber, facts: null, problems: [{ cell: `#${rowNumber}`, ...fault }] });
    else rows.push({ rowNumber, facts: factsOf(values), problems: [] });
  }
  for (const [rowNumber, found] of groupBy(table.problems, ({ row }) => row))
    rows.push({
      rowNumber,
      facts: null,
      problems: found.map(({ column, cell, code }) => ({ column, cell, code })),
    });
  const { missingColumns, unknownColumns } = table;
  return { rows: rows.sort((a, b) => a.rowNumber - b.rowNumber), missingColumns, unknownColumns };
}

type Row = Values<typeof CONTACT_COLUMNS>;

function faultOf({ name, organisationName, email, country }: Row): Omit<ContactRowProblem, 'cell'> | null {
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
