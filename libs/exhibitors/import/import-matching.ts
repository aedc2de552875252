import type { EntityManager } from 'typeorm';
import { newId } from '#lib/kernel';
import { organisationFacts, type OrganisationProfile } from '#lib/organisations';
import { placeholders, selectRows } from '#platform/database';
import type { ImportRowState } from '../entities/import-row.entity.js';

/** An organisation that a row may stand for. */
interface Known {
  id: string;
  /** Whether it exhibits at the fair. */
  isPresent: boolean;
}

/** What is known of the organisations that some rows of an import name. */
export interface KnownOrganisations {
  byTaxCode: Map<string, Known>;
  /** Exhibitors of the fair without a tax code, by search key. */
  byKey: Map<string, Known>;
}

const BY_CODE = (codes: readonly string[]) => `
  SELECT organisation.id AS id, organisation.tax_code AS found, EXISTS (
    SELECT 1 FROM exhibitors_exhibitor exhibitor
    WHERE exhibitor.organisation_id = organisation.id AND exhibitor.fair_id = ?) AS isPresent
  FROM organisations_organisation organisation WHERE organisation.tax_code IN (${placeholders(codes)})`;
const BY_KEY = (keys: readonly string[]) => `
  SELECT organisation.id AS id, organisation.search_key AS found, 1 AS isPresent
  FROM organisations_organisation organisation
  JOIN exhibitors_exhibitor exhibitor ON exhibitor.organisation_id = organisation.id
  WHERE exhibitor.fair_id = ? AND organisation.tax_code IS NULL AND organisation.search_key IN (${placeholders(keys)})`;

/** Looks up one portion of rows, in two statements. */
export async function knownOrganisations(
  manager: EntityManager,
  fairId: string,
  profiles: readonly OrganisationProfile[],
): Promise<KnownOrganisations> {
  const codes = profiles.flatMap(({ taxCode }) => taxCode ?? []);
  const keys = profiles.filter(({ taxCode }) => !taxCode).map(keyOf);
  const find = async (sql: string, sought: readonly string[]) => {
    const rows = await selectRows<{ id: string; found: string; isPresent: number | string }>(manager, sql, [
      fairId,
      ...sought,
    ]);
    return new Map(
      rows.map(({ id, found, isPresent }) => [found, { id, isPresent: Number(isPresent) === 1 }]),
    );
  };
  return { byTaxCode: await find(BY_CODE(codes), codes), byKey: await find(BY_KEY(keys), keys) };
}

/** What becomes of a sound row, and the organisation it stands for: a known one, or the id for a new one. */
export function outcomeOf(
  profile: OrganisationProfile,
  known: KnownOrganisations,
): { state: Exclude<ImportRowState, 'faulty'>; organisationId: string } {
  const found = profile.taxCode ? known.byTaxCode.get(profile.taxCode) : known.byKey.get(keyOf(profile));
  if (!found) return { state: 'new', organisationId: newId() };
  return { state: found.isPresent ? 'present' : 'matched', organisationId: found.id };
}

const keyOf = (profile: OrganisationProfile) => organisationFacts(profile).searchKey;
