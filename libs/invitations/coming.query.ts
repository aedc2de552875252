import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { selectRows } from '#platform/database';

/** An organisation that came aboard at a fair by an invitation. */
export interface GuestPlace {
  fairId: string;
  organisationId: string;
}

const JOINED = `invitations_invitation joined
  JOIN invitations_campaign campaign ON campaign.id = joined.campaign_id`;
/** A guest may have had several letters for the fair and have come aboard by another one. */
const PLACES = `
  SELECT DISTINCT campaign.fair_id AS fairId, joined.organisation_id AS organisationId
  FROM invitations_invitation answered
  JOIN invitations_campaign letter ON letter.id = answered.campaign_id
  JOIN ${JOINED} AND campaign.fair_id = letter.fair_id
  WHERE answered.id = ? AND joined.contact_id = answered.contact_id AND joined.organisation_id IS NOT NULL`;
/** How those stand who came aboard as guests: somebody comes, their own last words are no, or what let them come was withdrawn. */
export type GuestStanding = 'coming' | 'declined' | 'uninvited';

/** The answers of all guests who came aboard with an organisation, each guest's latest last. The yes to a letter that was withdrawn counts only where no other answer does. */
const ANSWERS = `
  SELECT answered.contact_id AS contactId,
    CASE WHEN letter.state = 'withdrawn' AND answered.reply = 'accepted' THEN 'uninvited' ELSE answered.reply END AS reply
  FROM invitations_invitation answered
  JOIN invitations_campaign letter ON letter.id = answered.campaign_id AND letter.fair_id = ?
  WHERE answered.reply <> 'none' AND answered.contact_id IN (
    SELECT joined.contact_id FROM ${JOINED} WHERE campaign.fair_id = ? AND joined.organisation_id = ?)
  ORDER BY CASE WHEN letter.state = 'withdrawn' THEN 0 ELSE 1 END, answered.replied_at ASC, answered.id ASC`;

/** Whether those who came aboard as guests still come. */
@Injectable()
export class ComingQuery {
  /** The places that the guest of an invitation has taken at its fair, by this letter or another. */
  placesOf(manager: EntityManager, invitationId: string): Promise<GuestPlace[]> {
    return selectRows<GuestPlace>(manager, PLACES, [invitationId]);
  }

  /** By everybody's last word for an organisation; null when nobody came aboard with it by an invitation. */
  async standing(
    manager: EntityManager,
    { fairId, organisationId }: GuestPlace,
  ): Promise<GuestStanding | null> {
    const values = [fairId, fairId, organisationId];
    const answers = await selectRows<{ contactId: string; reply: string }>(manager, ANSWERS, values);
    const latest = new Set(new Map(answers.map(({ contactId, reply }) => [contactId, reply])).values());
    if (latest.size === 0) return null;
    if (latest.has('accepted')) return 'coming';
    return latest.has('uninvited') ? 'uninvited' : 'declined';
  }
}
