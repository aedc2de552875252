import type { EntityManager } from 'typeorm';
import type { FairPath } from '#lib/identity';
import { newId, searchKey } from '#lib/kernel';
import { organisationFacts, type OrganisationProfile } from '#lib/organisations';
import { placeholders, selectRows } from '#platform/database';
import type { ImportRowState, RowProblem } from '../entities/import-row.entity.js';
import { doubt } from './check-row.js';

/** An organisation among this organiser's exhibitors that a row may stand for. */
export interface Known {
  id: string;
  name: string;
  address: string | null;
  /** Whether it exhibits at this fair. */
  isPresent: boolean;
  /** Whether it was, and has been withdrawn. */
  isWithdrawn: boolean;
  /** Whether this organiser typed it and nobody of its own has come; otherwise it manages itself. */
  isEntered: boolean;
  /** Whether it has said yes to this organiser, which may see what it says of itself. */
  isSeen: boolean;
  /** Whether its tax code was checked. */
  isProven: boolean;
}

/** What is known of the organisations that some rows of an import name. */
export interface KnownOrganisations {
  /** By tax code, the one that comes first being the one to take. */
  byTaxCode: Map<string, Known>;
  /** Exhibitors of the fair without a tax code, by search key. */
  byKey: Map<string, Known>;
}

/*
 * Only among the organiser's own exhibitors, of whatever fair: what the rest of the platform knows is none of its business,
 * and would tell who exists. A firm of elsewhere is asked by itself, once the import is done (see listings/).
 */
const FOUND = (key: string) => `
  SELECT organisation.id AS id, ${key} AS found, organisation.name AS name, organisation.address AS address,
    MAX(CASE WHEN exhibitor.fair_id = ? THEN 1 ELSE 0 END) AS isPresent,
    MAX(CASE WHEN exhibitor.fair_id = ? AND exhibitor.withdrawn_at IS NOT NULL THEN 1 ELSE 0 END) AS isWithdrawn,
    MAX(CASE WHEN exhibitor.agreed_at IS NOT NULL AND exhibitor.withdrawn_at IS NULL THEN 1 ELSE 0 END) AS hasAgreed,
    MAX(CASE WHEN organisation.entered_by = ? THEN 1 ELSE 0 END) AS isEntered,
    MAX(CASE WHEN proof.id IS NULL THEN 0 ELSE 1 END) AS isProven
  FROM organisations_organisation organisation
  JOIN exhibitors_exhibitor exhibitor ON exhibitor.organisation_id = organisation.id AND exhibitor.organiser_id = ?
  LEFT JOIN organisations_identity_proof proof
    ON proof.organisation_id = organisation.id AND proof.reach IN ('everywhere', ?)`;
const BY_CODE = (codes: readonly string[]) => `${FOUND('organisation.tax_code')}
  WHERE organisation.tax_code IN (${placeholders(codes)})
  GROUP BY organisation.id, organisation.tax_code, organisation.name, organisation.address`;
const BY_KEY = (keys: readonly string[]) => `${FOUND('organisation.search_key')}
  WHERE exhibitor.fair_id = ? AND organisation.tax_code IS NULL AND organisation.search_key IN (${placeholders(keys)})
  GROUP BY organisation.id, organisation.search_key, organisation.name, organisation.address`;

interface FoundRow {
  id: string;
  found: string;
  name: string;
  address: string | null;
  isPresent: number | string;
  isWithdrawn: number | string;
  hasAgreed: number | string;
  isEntered: number | string;
  isProven: number | string;
}

/** Looks up one portion of rows, in two statements. */
export async function knownOrganisations(
  manager: EntityManager,
  { organiserId, fairId }: FairPath,
  profiles: readonly OrganisationProfile[],
): Promise<KnownOrganisations> {
  const codes = profiles.flatMap(({ taxCode }) => taxCode ?? []);
  const keys = profiles.filter(({ taxCode }) => !taxCode).map(keyOf);
  const own = [fairId, fairId, organiserId, organiserId, organiserId];
  const byCode = await selectRows<FoundRow>(manager, BY_CODE(codes), [...own, ...codes]);
  const byKey = await selectRows<FoundRow>(manager, BY_KEY(keys), [...own, fairId, ...keys]);
  return { byTaxCode: firstOf(byCode), byKey: firstOf(byKey) };
}

const is = (flag: number | string) => Number(flag) === 1;

/** Of several with the same key, whoever is at the fair already comes first, then what the organiser typed itself. */
function firstOf(rows: readonly FoundRow[]): Map<string, Known> {
  const rank = ({ isPresent, isEntered }: FoundRow) => (is(isPresent) ? 2 : 0) + (is(isEntered) ? 1 : 0);
  const inOrder = [...rows].sort((a, b) => rank(a) - rank(b) || b.id.localeCompare(a.id));
  return new Map(
    inOrder.map(({ found, id, name, address, ...flags }) => [
      found,
      {
        ...{ id, name, address },
        isPresent: is(flags.isPresent),
        isWithdrawn: is(flags.isWithdrawn),
        isEntered: is(flags.isEntered),
        isSeen: is(flags.isEntered) || is(flags.hasAgreed),
        isProven: is(flags.isProven),
      },
    ]),
  );
}

export interface Outcome {
  state: Exclude<ImportRowState, 'faulty'>;
  /** A known organisation's, or the id for a new one. */
  organisationId: string;
}

/**
 * What becomes of a sound row, and the organisation it stands for. Only what the organiser typed itself is taken again: whoever
 * manages itself takes part by its own yes.
 */
export function outcomeOf(profile: OrganisationProfile, known: KnownOrganisations): Outcome {
  const found = foundFor(profile, known);
  if (found?.isPresent) return { state: 'present', organisationId: found.id };
  if (found?.isEntered) return { state: 'matched', organisationId: found.id };
  return { state: 'new', organisationId: newId() };
}

/** What the organiser should look at: where the file says otherwise than what it knows, and who manages itself. */
export function doubtsAbout(profile: OrganisationProfile, known: KnownOrganisations): RowProblem[] {
  const found = foundFor(profile, known);
  if (found?.isWithdrawn) return [doubt('name', 'withdrawn', { known: profile.name })];
  if (!found?.isSeen) return [];
  const { name, isEntered, isProven, isPresent } = found;
  const doubts: RowProblem[] = [];
  if (searchKey(profile.name) !== searchKey(name)) doubts.push(doubt('name', 'other-name', { known: name }));
  if (profile.address && found.address && searchKey(profile.address) !== searchKey(found.address))
    doubts.push(doubt('address', 'other-address', { known: found.address }));
  if (!isEntered && !isProven) doubts.push(doubt('taxCode', 'unproven-code', { known: name }));
  else if (!isEntered && !isPresent) doubts.push(doubt('taxCode', 'will-be-asked', { known: name }));
  return doubts;
}

const foundFor = (profile: OrganisationProfile, { byTaxCode, byKey }: KnownOrganisations) =>
  profile.taxCode ? byTaxCode.get(profile.taxCode) : byKey.get(keyOf(profile));

const keyOf = (profile: OrganisationProfile) => organisationFacts(profile).searchKey;
