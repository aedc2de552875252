import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { UiLanguage } from '#lib/kernel';
import { placeholders, portionsOf, selectRows } from '#platform/database';

/** Somebody who is written to for an organisation. */
export interface OrganisationReader {
  /** The account, or the organisation for which nobody can sign in. */
  readerId: string;
  organisationId: string;
  email: string;
  name: string;
  language: UiLanguage;
}

const members = (ids: readonly string[]) => `
  SELECT membership.party_id AS organisationId, account.id AS readerId, account.email AS email, account.name AS name,
    account.language AS language
  FROM identity_membership membership
  JOIN identity_account account ON account.id = membership.account_id AND account.disabled_at IS NULL
  WHERE membership.party = 'organisation' AND membership.party_id IN (${placeholders(ids)}) ORDER BY account.id`;

/** Firms for which nobody can sign in are written to at their own address. */
const firms = (ids: readonly string[]) => `
  SELECT organisation.id AS organisationId, organisation.id AS readerId, organisation.email AS email,
    COALESCE(organisation.representative, organisation.name) AS name,
    CASE organisation.country WHEN 'VN' THEN 'vi' ELSE 'en' END AS language
  FROM organisations_organisation organisation
  WHERE organisation.id IN (${placeholders(ids)}) AND organisation.email IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM identity_membership membership
    JOIN identity_account account ON account.id = membership.account_id AND account.disabled_at IS NULL
    WHERE membership.party_id = organisation.id AND membership.party = 'organisation')
  ORDER BY organisation.id`;

/** Who reads what is written to many organisations at once: everybody in them, else the firm itself. */
@Injectable()
export class ReadersQuery {
  async of(manager: EntityManager, organisationIds: readonly string[]): Promise<OrganisationReader[]> {
    const found: OrganisationReader[] = [];
    for (const ids of portionsOf(organisationIds))
      for (const sql of [members(ids), firms(ids)])
        found.push(...(await selectRows<OrganisationReader>(manager, sql, ids)));
    return found;
  }
}
