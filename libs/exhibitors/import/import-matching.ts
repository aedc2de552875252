import { In } from 'typeorm';
import type { OrganisationProfile } from '#lib/organisations';
import { Organisation } from '#lib/organisations';
import type { EntityManager } from 'typeorm';
import { portionsOf } from '#platform/database';
import { Exhibitor } from '../entities/exhibitor.entity.js';
import type { ImportRowState } from '../entities/import-row.entity.js';
import { identityOf } from './check-row.js';

/** What is known about the organisations that an import names. */
export interface KnownOrganisations {
  /** Organisation ids by tax code, over the whole platform. */
  byTaxCode: Map<string, string>;
  /** Ids of organisations that exhibit at the fair. */
  present: Set<string>;
  /** The same organisations by what makes rows alike, for those without a tax code. */
  presentByIdentity: Map<string, string>;
}

export async function knownOrganisations(
  manager: EntityManager,
  fairId: string,
  profiles: readonly OrganisationProfile[],
): Promise<KnownOrganisations> {
  const codes = profiles.flatMap(({ taxCode }) => taxCode ?? []);
  const byTaxCode = new Map<string, string>();
  for (const portion of portionsOf(codes)) {
    const found = await manager.find(Organisation, {
      select: { id: true, taxCode: true },
      where: { taxCode: In(portion) },
    });
    for (const { id, taxCode } of found) byTaxCode.set(taxCode!, id);
  }
  const exhibiting = await manager
    .createQueryBuilder(Organisation, 'organisation')
    .innerJoin(Exhibitor, 'exhibitor', 'exhibitor.organisationId = organisation.id')
    .where('exhibitor.fairId = :fairId', { fairId })
    .getMany();
  const nameless = exhibiting.filter(({ taxCode }) => taxCode === null);
  return {
    byTaxCode,
    present: new Set(exhibiting.map(({ id }) => id)),
    presentByIdentity: new Map(
      nameless.map(({ id, name, province, kind, country }) => [
        identityOf({ name, province, kind, country }),
        id,
      ]),
    ),
  };
}

/** What becomes of a sound row, and the organisation it stands for when that is known. */
export function outcomeOf(
  profile: OrganisationProfile,
  known: KnownOrganisations,
): { state: Exclude<ImportRowState, 'faulty'>; organisationId: string | null } {
  const organisationId = profile.taxCode
    ? known.byTaxCode.get(profile.taxCode)
    : known.presentByIdentity.get(identityOf(profile));
  if (!organisationId) return { state: 'new', organisationId: null };
  return { state: known.present.has(organisationId) ? 'present' : 'matched', organisationId };
}
