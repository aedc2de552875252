import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import {
  EVERYWHERE,
  HAS_SHOWN,
  IdentityObjection,
  IdentityProof,
  IdentityRefutation,
  type IdentityState,
  identityState,
  isUnderItsName,
  type Organisation,
} from '#lib/organisations';
import { Database, placeholders, selectRows } from '#platform/database';
import { IS_SHOWN, shownTo } from './shown.sql.js';

/** Who claims a code: two of them, which tell whether anybody but one does. */
interface Claimants {
  code: string;
  /** Whether these have shown something for it; the others have only shown themselves to the organiser. */
  hasShown: unknown;
  first: string;
  last: string;
}

const CLAIMANTS = (codes: readonly string[]) => `
  SELECT claim.code AS code, claim.hasShown AS hasShown, MIN(claim.id) AS first, MAX(claim.id) AS last FROM (
    SELECT organisation.tax_code AS code, organisation.id AS id,
      CASE WHEN ${HAS_SHOWN('organisation')} THEN 1 ELSE 0 END AS hasShown,
      CASE WHEN ${IS_SHOWN('organisation.id')} THEN 1 ELSE 0 END AS isShown
    FROM organisations_organisation organisation
    WHERE organisation.tax_code IN (${placeholders(codes)}) AND organisation.entered_by IS NULL AND NOT EXISTS (
      SELECT 1 FROM organisations_identity_refutation refuted WHERE refuted.organisation_id = organisation.id
      AND refuted.code = organisation.tax_code AND refuted.reach IN ('everywhere', ?))) claim
  WHERE claim.isShown = 1 OR (claim.hasShown = 1 AND LENGTH(claim.code) <> 12)
  GROUP BY claim.code, claim.hasShown`;

type Claim = Pick<Organisation, 'id' | 'name' | 'taxCode' | 'enteredBy'>;

/** How the claims of organisations to their tax codes stand, as an organiser may know it. */
@Injectable()
export class IdentityStatesQuery {
  constructor(private readonly database: Database) {}

  /** By id of the organisation; four statements and two rows a code however many there are. */
  async of(
    organiserId: string,
    organisations: readonly Claim[],
    manager: EntityManager = this.database.manager,
  ): Promise<Map<string, IdentityState>> {
    const codes = [...new Set(organisations.flatMap(({ taxCode }) => taxCode ?? []))];
    const found = codes.length > 0 ? await this.found(manager, organiserId, organisations, codes) : NOTHING;
    return new Map(organisations.map((claim) => [claim.id, stateIn(found, claim)]));
  }

  private async found(
    manager: EntityManager,
    organiserId: string,
    organisations: readonly Claim[],
    codes: string[],
  ): Promise<Found> {
    const where = {
      organisationId: In(organisations.map(({ id }) => id)),
      reach: In([EVERYWHERE, organiserId]),
    };
    const proofs = await manager.findBy(IdentityProof, where);
    const own = proofs.filter((proof) => proof.organiserId === organiserId);
    return {
      proofs,
      objections: await manager.findBy(IdentityObjection, { proofId: In(own.map(({ id }) => id)) }),
      refutations: await manager.findBy(IdentityRefutation, where),
      claimants: await selectRows<Claimants>(manager, CLAIMANTS(codes), [
        ...shownTo(organiserId),
        ...codes,
        organiserId,
      ]),
    };
  }
}

interface Found {
  proofs: IdentityProof[];
  /** To proofs of this organiser. */
  objections: IdentityObjection[];
  refutations: IdentityRefutation[];
  claimants: Claimants[];
}
const NOTHING: Found = { proofs: [], objections: [], refutations: [], claimants: [] };

/** Evidence alone disputes what is proven; whoever only shows itself with the same code, what is not. */
function stateIn({ proofs, objections, refutations, claimants }: Found, claim: Claim): IdentityState {
  const { id, taxCode, enteredBy } = claim;
  const isClaim = (one: { organisationId: string; code: string }) =>
    one.organisationId === id && one.code === taxCode;
  const proof = proofs.find(isClaim);
  const counts = ({ hasShown }: Claimants) => !proof || Number(hasShown) === 1;
  const isObjected = objections.some(({ proofId }) => proofId === proof?.id);
  const hasRivals = claimants.some(
    (others) => others.code === taxCode && counts(others) && (others.first !== id || others.last !== id),
  );
  return identityState({
    ...{ taxCode, enteredBy },
    isProven: proof !== undefined && isUnderItsName(proof, claim),
    isRefuted: refutations.some(isClaim),
    hasRivals: hasRivals || isObjected,
  });
}
