import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '#lib/kernel';
import { runStatement, selectRows, type Tx } from '#platform/database';
import { Events } from '#platform/events';
import type { RunWork } from '#platform/runs';
import { ContactImport } from '../entities/contact-import.entity.js';
import type { ContactRowState } from '../entities/contact-import-row.entity.js';
import { contactsImported } from '../invitations.events.js';

const NOW_KNOWN = `
  UPDATE invitations_contact_import_row SET state = 'known' WHERE import_id = ? AND state = 'new' AND EXISTS (
    SELECT 1 FROM invitations_contact contact
    WHERE contact.organiser_id = ? AND contact.email = invitations_contact_import_row.email)`;
const COLUMNS = 'name, organisation_name, email, country, language, role, tags, notes, search_key';
const ADD = `
  INSERT INTO invitations_contact (id, organiser_id, ${COLUMNS}, unsubscribed_at, created_at)
  SELECT id, ?, ${COLUMNS}, NULL, ? FROM invitations_contact_import_row WHERE import_id = ? AND state = 'new'`;
const COUNTS = `
  SELECT state, COUNT(*) AS count FROM invitations_contact_import_row WHERE import_id = ? GROUP BY state`;

/** Makes contacts of the rows of an import: its preview staged them as they will be, one statement adds them all. */
@Injectable()
export class ContactImportRun implements RunWork<ContactImport> {
  readonly entity = ContactImport;

  constructor(
    private readonly events: Events,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  write = () => Promise.resolve(null);
  takeBack = () => Promise.resolve(null);

  /** Leaves out whoever became a contact since the preview. */
  async complete(tx: Tx, run: ContactImport): Promise<void> {
    const { id, organiserId, madeBy } = run;
    await runStatement(tx, NOW_KNOWN, [id, organiserId]);
    await runStatement(tx, ADD, [organiserId, this.clock.now(), id]);
    const counts = await countsOf(tx, id);
    await tx.update(ContactImport, { id }, { ...counts, handledRows: counts.newCount + counts.knownCount });
    const facts = { organiserId, actorId: madeBy, subjectId: id };
    await this.events.record(tx, contactsImported, { ...facts, data: { created: counts.newCount } });
  }
}

/** How many rows of an import are in which state. */
export async function countsOf(tx: Tx, importId: string) {
  const rows = await selectRows<{ state: ContactRowState; count: number | string }>(tx, COUNTS, [importId]);
  const of = (state: ContactRowState) => Number(rows.find((row) => row.state === state)?.count ?? 0);
  return { newCount: of('new'), knownCount: of('known'), faultyCount: of('faulty') };
}
