import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { HAS_SHOWN, Organisation } from '#lib/organisations';
import {
  Database,
  idIn,
  type Page,
  pageOf,
  type PageRequest,
  pageSize,
  selectRows,
} from '#platform/database';
import { IS_SHOWN, SHOWN_IDS, shownTo } from './shown.sql.js';

const OPEN = `NOT EXISTS (
    SELECT 1 FROM organisations_identity_refutation refuted WHERE refuted.organisation_id = ALIAS.id
    AND refuted.code = ALIAS.tax_code AND refuted.reach = 'everywhere')`;
const open = (alias: string) => OPEN.replaceAll('ALIAS', alias);
const DISPUTED = `
  SELECT organisation.id AS id FROM organisations_organisation organisation
  WHERE organisation.id IN (${SHOWN_IDS})
  AND organisation.id > ? AND organisation.entered_by IS NULL AND LENGTH(organisation.tax_code) <> 12
  AND ${open('organisation')} AND (EXISTS (
    SELECT 1 FROM organisations_organisation rival WHERE rival.tax_code = organisation.tax_code
    AND rival.id <> organisation.id AND rival.entered_by IS NULL AND ${open('rival')}
    AND (${HAS_SHOWN('rival')} OR (NOT EXISTS (
      SELECT 1 FROM organisations_identity_proof held WHERE held.organisation_id = organisation.id
      AND held.code = organisation.tax_code) AND ${IS_SHOWN('rival.id')})))
  OR EXISTS (
    SELECT 1 FROM organisations_identity_proof mine
    JOIN organisations_identity_objection objection ON objection.proof_id = mine.id
    WHERE mine.organisation_id = organisation.id AND mine.code = organisation.tax_code AND mine.organiser_id = ?))
  ORDER BY organisation.id LIMIT ?`;

/** The disputes over tax codes in which somebody has shown itself to an organiser. */
@Injectable()
export class IdentityDisputesQuery {
  constructor(private readonly database: Database) {}

  /** The organisations of this organiser whose code is disputed, the earliest first. */
  async page(organiserId: string, request: PageRequest): Promise<Page<Organisation>> {
    const { manager } = this.database;
    const size = pageSize(request);
    const after = idIn(request.cursor) ?? '';
    const parameters = [...shownTo(organiserId), after, ...shownTo(organiserId), organiserId, size + 1];
    const rows = await selectRows<{ id: string }>(manager, DISPUTED, parameters);
    const ids = rows.map(({ id }) => id);
    const organisations = await manager.find(Organisation, { where: { id: In(ids) }, order: { id: 'ASC' } });
    return pageOf(organisations, size, ({ id }) => [id]);
  }
}
