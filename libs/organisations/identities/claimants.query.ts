import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { selectRows } from '#platform/database';
import type { Rivals } from '../domain/identity-state.js';
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

// What an organiser typed is no claim, and whoever was refuted claims nothing.
const RIVALS = `
  SELECT rival.id AS id FROM organisations_organisation rival
  WHERE rival.tax_code = ? AND rival.id <> ? AND rival.entered_by IS NULL AND NOT EXISTS (
    SELECT 1 FROM organisations_identity_refutation refuted WHERE refuted.organisation_id = rival.id
    AND refuted.code = rival.tax_code AND refuted.reach = ?)`;
const WITH_EVIDENCE = ` AND ${HAS_SHOWN('rival')}`;

/** Who else claims a tax code. Ids at most, as anybody may claim any code any number of times. */
@Injectable()
export class ClaimantsQuery {
  /** Whether somebody else claims the code where it reaches. */
  async hasRivals(manager: EntityManager, claim: Claim, reach: string): Promise<boolean> {
    return (await this.rivals(manager, claim, reach, RIVALS, 1)).length > 0;
  }

  /** How much the others who claim the code have shown for it. */
  async whatRivalsShow(manager: EntityManager, claim: Claim, reach: string): Promise<Rivals> {
    if (!(await this.hasRivals(manager, claim, reach))) return 'none';
    const shown = await this.rivals(manager, claim, reach, RIVALS + WITH_EVIDENCE, 1);
    return shown.length > 0 ? 'shown' : 'silent';
  }

  /** The ids of the first of the others who have shown something for it. */
  rivalsWithEvidence(manager: EntityManager, claim: Claim, reach: string): Promise<string[]> {
    return this.rivals(manager, claim, reach, RIVALS + WITH_EVIDENCE, MOST_SIDES);
  }

  private async rivals(
    manager: EntityManager,
    { id, taxCode }: Claim,
    reach: string,
    sql: string,
    most: number,
  ): Promise<string[]> {
    if (taxCode === null) return [];
    const parameters = [taxCode, id, reach, most];
    const rows = await selectRows<{ id: string }>(manager, `${sql} ORDER BY rival.id LIMIT ?`, parameters);
    return rows.map((row) => row.id);
  }
}
