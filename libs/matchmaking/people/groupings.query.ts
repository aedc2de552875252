import { Injectable } from '@nestjs/common';
import type { FairPath } from '#lib/identity';
import type { Side } from '#lib/matching';
import { Database, selectRows } from '#platform/database';
import { Delegation } from '../entities/delegation.entity.js';
import { Engagement } from '../entities/engagement.entity.js';

/** Somebody in a delegation or at an engagement. */
export interface Member {
  participantId: string;
  name: string;
  side: Side;
}

type Row = Member & { ownerId: string };

const NAMED = `
  JOIN organisations_organisation organisation ON organisation.id = participant.organisation_id
  WHERE participant.organiser_id = ? AND participant.fair_id = ?`;
const IN_DELEGATIONS = `
  SELECT participant.delegation_id AS ownerId, participant.id AS participantId, organisation.name AS name,
    participant.side AS side
  FROM matchmaking_participant participant ${NAMED} AND participant.delegation_id IS NOT NULL
  ORDER BY organisation.search_key, participant.id`;
const AT_ENGAGEMENTS = `
  SELECT engaged.engagement_id AS ownerId, participant.id AS participantId, organisation.name AS name,
    participant.side AS side
  FROM matchmaking_engaged engaged JOIN matchmaking_participant participant ON participant.id = engaged.participant_id
  ${NAMED} ORDER BY organisation.search_key, participant.id`;

/** Delegations and engagements with who belongs to them. */
@Injectable()
export class GroupingsQuery {
  constructor(private readonly database: Database) {}

  async delegations(fair: FairPath): Promise<{ delegation: Delegation; members: Member[] }[]> {
    const { organiserId, fairId } = fair;
    const order = { name: 'ASC' as const };
    const found = await this.database.manager.find(Delegation, { where: { organiserId, fairId }, order });
    const members = await this.members(IN_DELEGATIONS, fair);
    return found.map((delegation) => ({ delegation, members: members.get(delegation.id) ?? [] }));
  }

  /** In the order of time. */
  async engagements(fair: FairPath): Promise<{ engagement: Engagement; members: Member[] }[]> {
    const { organiserId, fairId } = fair;
    const order = { startsAt: 'ASC' as const, id: 'ASC' as const };
    const found = await this.database.manager.find(Engagement, { where: { organiserId, fairId }, order });
    const members = await this.members(AT_ENGAGEMENTS, fair);
    return found.map((engagement) => ({ engagement, members: members.get(engagement.id) ?? [] }));
  }

  private async members(sql: string, { organiserId, fairId }: FairPath): Promise<Map<string, Member[]>> {
    const rows = await selectRows<Row>(this.database.manager, sql, [organiserId, fairId]);
    const byOwner = new Map<string, Member[]>();
    for (const { ownerId, ...member } of rows)
      byOwner.set(ownerId, [...(byOwner.get(ownerId) ?? []), member]);
    return byOwner;
  }
}
