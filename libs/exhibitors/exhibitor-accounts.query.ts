import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Database, placeholders, selectRows } from '#platform/database';

/** Whether somebody can sign in for an organisation: nobody, somebody who has not set a password yet, or somebody. */
export const ACCOUNT_STATES = ['none', 'invited', 'joined'] as const;
export type AccountState = (typeof ACCOUNT_STATES)[number];

export interface AccountCounts {
  /** Exhibitors for which nobody can sign in and nobody has been invited. */
  withoutAccount: number;
  /** Of these those that have an e-mail address. */
  reachable: number;
}

interface InFair {
  organiserId: string;
  fairId: string;
}

const STATES = (ids: readonly string[]) => `
  SELECT membership.party_id AS organisationId,
    MAX(CASE WHEN account.password_hash IS NULL THEN 0 ELSE 1 END) AS joined
  FROM identity_membership membership JOIN identity_account account ON account.id = membership.account_id
  WHERE membership.party = 'organisation' AND membership.party_id IN (${placeholders(ids)})
  GROUP BY membership.party_id`;

const WITHOUT = `
  FROM exhibitors_exhibitor exhibitor
  JOIN organisations_organisation organisation ON organisation.id = exhibitor.organisation_id
  WHERE exhibitor.organiser_id = ? AND exhibitor.fair_id = ? AND NOT EXISTS (
    SELECT 1 FROM identity_membership membership
    WHERE membership.party = 'organisation' AND membership.party_id = organisation.id)`;
const COUNTS = `SELECT COUNT(*) AS withoutAccount, COUNT(organisation.email) AS reachable ${WITHOUT}`;
const REACHABLE = `
  SELECT exhibitor.id AS id ${WITHOUT} AND organisation.email IS NOT NULL AND exhibitor.id > ?
  ORDER BY exhibitor.id LIMIT ?`;

/** For which exhibitors of a fair somebody can sign in. */
@Injectable()
export class ExhibitorAccountsQuery {
  constructor(private readonly database: Database) {}

  async counts({ organiserId, fairId }: InFair): Promise<AccountCounts> {
    const [row] = await selectRows<Record<keyof AccountCounts, number | string>>(
      this.database.manager,
      COUNTS,
      [organiserId, fairId],
    );
    return { withoutAccount: Number(row!.withoutAccount), reachable: Number(row!.reachable) };
  }

  /** Ids of exhibitors that have an address and that nobody has invited: at most so many, in order, after an id. */
  async reachable({ organiserId, fairId }: InFair, after: string, most: number): Promise<string[]> {
    const parameters = [organiserId, fairId, after, most];
    const rows = await selectRows<{ id: string }>(this.database.manager, REACHABLE, parameters);
    return rows.map(({ id }) => id);
  }

  /** By id of the organisation. */
  async statesOf(
    organisationIds: readonly string[],
    manager: EntityManager = this.database.manager,
  ): Promise<Map<string, AccountState>> {
    const rows = await selectRows<{ organisationId: string; joined: number | string }>(
      manager,
      STATES(organisationIds),
      organisationIds,
    );
    const known = new Map(rows.map(({ organisationId, joined }) => [organisationId, Number(joined) === 1]));
    return new Map(organisationIds.map((id) => [id, stateOf(known.get(id))]));
  }
}

function stateOf(joined: boolean | undefined): AccountState {
  if (joined === undefined) return 'none';
  return joined ? 'joined' : 'invited';
}
