import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { UiLanguage } from '#lib/kernel';
import { selectRows } from '#platform/database';

/** Somebody to write to. */
export interface Member {
  accountId: string;
  email: string;
  name: string;
  language: UiLanguage;
}

const SQL = `
  SELECT account.id AS accountId, account.email AS email, account.name AS name, account.language AS language
  FROM identity_membership membership
  JOIN identity_account account ON account.id = membership.account_id AND account.disabled_at IS NULL
  WHERE membership.party_id = ? AND membership.party = 'organisation'
  ORDER BY account.id`;

/** The people of an organisation. */
@Injectable()
export class MembersQuery {
  of(manager: EntityManager, organisationId: string): Promise<Member[]> {
    return selectRows<Member>(manager, SQL, [organisationId]);
  }
}
