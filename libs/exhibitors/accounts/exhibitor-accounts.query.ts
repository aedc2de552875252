import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { type FairPath, invitationState, MemberInvitation, Membership } from '#lib/identity';
import { Clock } from '#lib/kernel';
import { Database, selectRows } from '#platform/database';

/** Whether somebody can sign in for an organisation: nobody, nobody yet but somebody was asked, or somebody. */
export const ACCOUNT_STATES = ['none', 'invited', 'declined', 'expired', 'joined'] as const;
export type AccountState = (typeof ACCOUNT_STATES)[number];

export interface AccountStanding {
  state: AccountState;
  /** When it was invited last, said no, or let the time pass; null without an invitation. */
  since: Date | null;
}

export interface AccountCounts {
  /** Exhibitors for which nobody can sign in and no invitation waits. */
  withoutAccount: number;
  /** Of these those that have an e-mail address. */
  reachable: number;
}

// Who said no is not asked again by a click on "everybody"; who let the time pass is.
const WITHOUT = `
  FROM exhibitors_exhibitor exhibitor
  JOIN organisations_organisation organisation ON organisation.id = exhibitor.organisation_id
  WHERE exhibitor.organiser_id = ? AND exhibitor.fair_id = ? AND exhibitor.withdrawn_at IS NULL
  AND NOT EXISTS (SELECT 1 FROM identity_membership member
    WHERE member.party = 'organisation' AND member.party_id = organisation.id)
  AND NOT EXISTS (SELECT 1 FROM identity_member_invitation asked
    WHERE asked.party = 'organisation' AND asked.party_id = organisation.id
    AND (asked.expires_at > ? OR asked.declined_at IS NOT NULL))`;
const COUNTS = `SELECT COUNT(*) AS withoutAccount, COUNT(organisation.email) AS reachable ${WITHOUT}`;
const REACHABLE = `
  SELECT exhibitor.id AS id ${WITHOUT} AND organisation.email IS NOT NULL AND exhibitor.id > ?
  ORDER BY exhibitor.id LIMIT ?`;

/** For which exhibitors of a fair somebody can sign in. */
@Injectable()
export class ExhibitorAccountsQuery {
  constructor(
    private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async counts({ organiserId, fairId }: FairPath): Promise<AccountCounts> {
    const [row] = await selectRows<Record<keyof AccountCounts, number | string>>(
      this.database.manager,
      COUNTS,
      [organiserId, fairId, this.clock.now()],
    );
    return { withoutAccount: Number(row!.withoutAccount), reachable: Number(row!.reachable) };
  }

  /**
   * Ids of exhibitors that have an address, and of which nobody has an invitation that waits or was declined: at most so many, in
   * order, after an id.
   */
  async reachable({ organiserId, fairId }: FairPath, after: string, most: number): Promise<string[]> {
    const parameters = [organiserId, fairId, this.clock.now(), after, most];
    const rows = await selectRows<{ id: string }>(this.database.manager, REACHABLE, parameters);
    return rows.map(({ id }) => id);
  }

  /** By id of the organisation, in two statements. */
  async statesOf(
    organisationIds: readonly string[],
    manager: EntityManager = this.database.manager,
  ): Promise<Map<string, AccountStanding>> {
    if (organisationIds.length === 0) return new Map();
    const places = { party: 'organisation' as const, partyId: In(organisationIds) };
    const members = await manager.find(Membership, { where: places, select: { partyId: true } });
    const asked = await manager.find(MemberInvitation, { where: places, order: { sentAt: 'ASC' } });
    const joined = new Set(members.map(({ partyId }) => partyId));
    const now = this.clock.now();
    const standings = new Map(asked.map((invitation) => [invitation.partyId, standingOf(invitation, now)]));
    return new Map(
      organisationIds.map((id) => [
        id,
        joined.has(id) ? JOINED : (standings.get(id) ?? { state: 'none', since: null }),
      ]),
    );
  }
}

const JOINED: AccountStanding = { state: 'joined', since: null };

/** The invitation that was mailed last says how it stands. */
function standingOf({ sentAt, expiresAt, declinedAt }: MemberInvitation, now: Date): AccountStanding {
  const state = invitationState({ expiresAt, declinedAt }, now);
  const since = { invited: sentAt, declined: declinedAt, expired: expiresAt }[state];
  return { state, since };
}
