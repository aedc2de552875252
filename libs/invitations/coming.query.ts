import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { selectRows } from '#platform/database';
import { ABOARD, lastAnswers } from './last-answers.js';

/** An organisation that came aboard at a fair by an invitation. */
export interface GuestPlace {
  fairId: string;
  organisationId: string;
}

/** A guest may have had several letters for the fair and have come aboard by another one. */
const PLACES = `
  SELECT DISTINCT campaign.fair_id AS fairId, joined.organisation_id AS organisationId
  FROM invitations_invitation answered
  JOIN invitations_campaign letter ON letter.id = answered.campaign_id
  JOIN invitations_invitation joined ON joined.contact_id = answered.contact_id
  JOIN invitations_campaign campaign ON campaign.id = joined.campaign_id AND campaign.fair_id = letter.fair_id
  WHERE answered.id = ? AND joined.organisation_id IS NOT NULL`;

/** How those stand who came aboard as guests: somebody comes, their own last words are no, or what let them come was withdrawn. */
export type GuestStanding = 'coming' | 'declined' | 'uninvited';

/** The letters of those who came aboard with an organisation, and how many of them hold. */
const LETTERS = `
  SELECT COUNT(*) AS sent, SUM(CASE WHEN letter.state = 'withdrawn' THEN 0 ELSE 1 END) AS holding
  FROM invitations_invitation invited
  JOIN invitations_campaign letter ON letter.id = invited.campaign_id AND letter.fair_id = ?
  WHERE invited.contact_id IN (${ABOARD})`;

/** Whether those who came aboard as guests still come. */
@Injectable()
export class ComingQuery {
  /** The places that the guest of an invitation has taken at its fair, by this letter or another. */
  placesOf(manager: EntityManager, invitationId: string): Promise<GuestPlace[]> {
    return selectRows<GuestPlace>(manager, PLACES, [invitationId]);
  }

  /** By everybody's last word for an organisation; null when nobody came aboard with it by an invitation. */
  async standing(manager: EntityManager, place: GuestPlace): Promise<GuestStanding | null> {
    const latest = new Set((await lastAnswers(manager, place)).map(({ reply }) => reply));
    if (latest.size === 0) return null;
    if (latest.has('accepted')) return 'coming';
    return latest.has('uninvited') ? 'uninvited' : 'declined';
  }

  /** Whether it came aboard by invitations all of which were withdrawn since. */
  async isUninvited(manager: EntityManager, { fairId, organisationId }: GuestPlace): Promise<boolean> {
    const values = [fairId, fairId, organisationId];
    const [letters] = await selectRows<Record<'sent' | 'holding', number | string>>(manager, LETTERS, values);
    return Number(letters!.sent) > 0 && Number(letters!.holding) === 0;
  }
}
