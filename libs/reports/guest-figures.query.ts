import { Injectable } from '@nestjs/common';
import { Database, databaseNow, selectRows } from '#platform/database';
import { type Count, countsOf, numberOf, sumOf } from './counts.js';

export interface GuestFigures {
  invited: number;
  accepted: number;
  declined: number;
  unanswered: number;
  /** Buyers that take part in the matchmaking, by country (ISO 3166-1 alpha-2). */
  buyersByCountry: Count[];
}

// Only campaigns that went out have invited anybody, and one that was withdrawn invites nobody any more, whatever was answered to it.
const REPLIES = `
  SELECT invitation.reply AS name, COUNT(*) AS number
  FROM invitations_invitation invitation
  JOIN invitations_campaign campaign ON campaign.id = invitation.campaign_id
  WHERE invitation.organiser_id = ? AND campaign.fair_id = ? AND campaign.started_at IS NOT NULL
    AND campaign.state <> 'withdrawn'
  GROUP BY invitation.reply`;
// Nobody can reply, or be reminded, after the deadline.
const AWAITED = `
  SELECT COUNT(*) AS number
  FROM invitations_invitation invitation
  JOIN invitations_campaign campaign ON campaign.id = invitation.campaign_id
  WHERE invitation.organiser_id = ? AND campaign.fair_id = ? AND campaign.started_at IS NOT NULL
    AND campaign.state <> 'withdrawn' AND invitation.reply = 'none' AND campaign.reply_by > ?`;
const COUNTRIES = `
  SELECT organisation.country AS name, COUNT(*) AS number
  FROM matchmaking_participant participant
  JOIN organisations_organisation organisation ON organisation.id = participant.organisation_id
  WHERE participant.organiser_id = ? AND participant.fair_id = ? AND participant.side = 'buyer'
    AND participant.left_by IS NULL
  GROUP BY organisation.country`;

/** Who was invited to a fair and who comes to buy: two statements. */
@Injectable()
export class GuestFiguresQuery {
  constructor(private readonly database: Database) {}

  async of(organiserId: string, fairId: string): Promise<GuestFigures> {
    const count = (sql: string) => countsOf(this.database.manager, sql, [organiserId, fairId]);
    const [replies, buyersByCountry] = await Promise.all([count(REPLIES), count(COUNTRIES)]);
    return {
      invited: sumOf(replies),
      accepted: numberOf(replies, 'accepted'),
      declined: numberOf(replies, 'declined'),
      unanswered: numberOf(replies, 'none'),
      buyersByCountry,
    };
  }

  /** How many of those who have not answered still can. */
  async awaited(organiserId: string, fairId: string): Promise<number> {
    const { manager } = this.database;
    const values = [organiserId, fairId, await databaseNow(manager)];
    const [row] = await selectRows<{ number: number | string }>(manager, AWAITED, values);
    return Number(row!.number);
  }
}
