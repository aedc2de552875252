import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import {
  EVERYWHERE,
  IdentityProof,
  IdentityRefutation,
  type IdentityState,
  identityState,
  type Organisation,
} from '#lib/organisations';
import { Database, placeholders, selectRows } from '#platform/database';
import { IS_SHOWN, shownTo } from './shown.sql.js';

/** Who claims a code: two of them, which tell whether anybody but one does. */
interface Claimants {
  code: string;
  first: string;
  last: string;
}

const CLAIMANTS = (codes: readonly string[]) => `
  SELECT organisation.tax_code AS code, MIN(organisation.id) AS first, MAX(organisation.id) AS last FROM organisations_organisation organisation
  WHERE organisation.tax_code IN (${placeholders(codes)}) AND organisation.entered_by IS NULL
  AND (LENGTH(organisation.tax_code) <> 12 OR ${IS_SHOWN('organisation.id')})
  AND NOT EXISTS (
    SELECT 1 FROM organisations_identity_refutation refuted WHERE refuted.organisation_id = organisation.id
    AND refuted.code = organisation.tax_code AND refuted.reach IN ('everywhere', ?))
  GROUP BY organisation.tax_code`;

type Claim = Pick<Organisation, 'id' | 'taxCode' | 'enteredBy'>;

/** How the claims of organisations to their tax codes stand, as an organiser may know it. */
@Injectable()
export class IdentityStatesQuery {
  constructor(private readonly database: Database) {}

  /** By id of the organisation; three statements and one row a code however many there are. */
  async of(organiserId: string, organisations: readonly Claim[]): Promise<Map<string, IdentityState>> {
    const codes = [...new Set(organisations.flatMap(({ taxCode }) => taxCode ?? []))];
    const found = codes.length > 0 ? await this.found(organiserId, organisations, codes) : NOTHING;
    return new Map(
      organisations.map(({ id, taxCode, enteredBy }) => [
        id,
        identityState({
          ...{ taxCode, enteredBy },
          isProven: found.proofs.some((proof) => proof.organisationId === id && proof.code === taxCode),
          isRefuted: found.refutations.some((one) => one.organisationId === id && one.code === taxCode),
          hasRivals: found.claimants.some(
            ({ code, first, last }) => code === taxCode && (first !== id || last !== id),
          ),
        }),
      ]),
    );
  }

  private async found(organiserId: string, organisations: readonly Claim[], codes: string[]) {
    const { manager } = this.database;
    const where = {
      organisationId: In(organisations.map(({ id }) => id)),
      reach: In([EVERYWHERE, organiserId]),
    };
    return {
      proofs: await manager.findBy(IdentityProof, where),
      refutations: await manager.findBy(IdentityRefutation, where),
      claimants: await selectRows<Claimants>(manager, CLAIMANTS(codes), [
        ...codes,
        ...shownTo(organiserId),
        organiserId,
      ]),
    };
  }
}

const NOTHING = {
  proofs: [] as IdentityProof[],
  refutations: [] as IdentityRefutation[],
  claimants: [] as Claimants[],
};
