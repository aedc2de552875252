import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { placeholders, selectRows } from '#platform/database';
import type { Organisation } from '../entities/organisation.entity.js';

/** Whose claim, and to which code. */
export type Claim = Pick<Organisation, 'id' | 'taxCode'>;

/** Sides that are written to about one dispute, however many claim the code. */
const MOST_SIDES = 20;

/**
 * Whether the organisation of the outer query, under this alias, has shown anything for its code: a document, an answered
 * letter, a proof. To type a code costs nothing and shows nothing.
 */
export const HAS_SHOWN = (claim: string) => `(${claim}.proof_document_id IS NOT NULL
  OR EXISTS (SELECT 1 FROM organisations_identity_letter letter WHERE letter.organisation_id = ${claim}.id
    AND letter.code = ${claim}.tax_code AND letter.confirmed_at IS NOT NULL)
  OR EXISTS (SELECT 1 FROM organisations_identity_proof proof WHERE proof.organisation_id = ${claim}.id
    AND proof.code = ${claim}.tax_code))`;

// What an organiser typed is no claim, whoever was refuted claims nothing, and whoever has shown nothing is nobody's rival.
const RIVALS = `
  SELECT rival.id AS id FROM organisations_organisation rival
  WHERE rival.tax_code = ? AND rival.id <> ? AND rival.entered_by IS NULL AND NOT EXISTS (
    SELECT 1 FROM organisations_identity_refutation refuted WHERE refuted.organisation_id = rival.id
    AND refuted.code = rival.tax_code AND refuted.reach = ?) AND ${HAS_SHOWN('rival')}
  ORDER BY rival.id LIMIT ?`;
// What those who manage one of these manage beside it, with the same code.
const SIBLINGS = (ids: readonly string[]) => `
  SELECT DISTINCT sibling.id AS id FROM identity_membership own
  JOIN identity_membership beside ON beside.account_id = own.account_id
  JOIN organisations_organisation sibling ON sibling.id = beside.party_id
  WHERE own.party_id IN (${placeholders(ids)}) AND own.role = 'manager' AND beside.role = 'manager'
  AND sibling.tax_code = ? AND sibling.entered_by IS NULL AND sibling.id NOT IN (${placeholders(ids)})
  ORDER BY id LIMIT ?`;

const MANAGED = `
  SELECT managed.id AS id FROM identity_membership own
  JOIN organisations_organisation managed ON managed.id = own.party_id
  WHERE own.account_id = ? AND own.role = 'manager' AND managed.tax_code = ? ORDER BY id`;

/** Who else claims a tax code. Ids at most, as anybody may claim any code any number of times. */
@Injectable()
export class ClaimantsQuery {
  /** Whether somebody else claims the code where it reaches, and has shown something for it. */
  async hasRivals(manager: EntityManager, claim: Claim, reach: string): Promise<boolean> {
    return (await this.rivals(manager, claim, reach)).length > 0;
  }

  /** The ids of the first of the others who have shown something for the code. */
  async rivals(manager: EntityManager, { id, taxCode }: Claim, reach: string): Promise<string[]> {
    if (taxCode === null) return [];
    return idsOf(await selectRows<{ id: string }>(manager, RIVALS, [taxCode, id, reach, MOST_SIDES]));
  }

  /** The ids of what somebody manages with this code. */
  async managedBy(manager: EntityManager, accountId: string, code: string): Promise<string[]> {
    return idsOf(await selectRows<{ id: string }>(manager, MANAGED, [accountId, code]));
  }

  /** The ids of the first others with this code whose managers manage one of these. */
  async siblings(manager: EntityManager, ids: readonly string[], code: string): Promise<string[]> {
    if (ids.length === 0) return [];
    const parameters = [...ids, code, ...ids, MOST_SIDES];
    return idsOf(await selectRows<{ id: string }>(manager, SIBLINGS(ids), parameters));
  }
}

const idsOf = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);
