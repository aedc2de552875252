import type { EntityManager } from 'typeorm';
import type { UiLanguage } from '#lib/kernel';
import { selectRows } from '#platform/database';

/** A guest, and the last word for a fair. */
export interface LastAnswer {
  contactId: string;
  /** Uninvited: said yes to a letter that was withdrawn. */
  reply: 'accepted' | 'declined' | 'uninvited';
  email: string;
  name: string;
  language: UiLanguage;
}

/** The contacts that came aboard with an organisation at a fair. */
export const ABOARD = `
    SELECT joined.contact_id FROM invitations_invitation joined
    JOIN invitations_campaign campaign ON campaign.id = joined.campaign_id
    WHERE campaign.fair_id = ? AND joined.organisation_id = ?`;

/** All answers for a fair, each guest's latest last. The yes to a letter that was withdrawn counts only where no other answer does. */
const answersOf = (whom: string) => `
  SELECT contact.id AS contactId, contact.email AS email, contact.name AS name, contact.language AS language,
    CASE WHEN letter.state = 'withdrawn' AND answered.reply = 'accepted' THEN 'uninvited' ELSE answered.reply END AS reply
  FROM invitations_invitation answered
  JOIN invitations_campaign letter ON letter.id = answered.campaign_id AND letter.fair_id = ?
  JOIN invitations_contact contact ON contact.id = answered.contact_id
  WHERE answered.reply <> 'none' ${whom}
  ORDER BY CASE WHEN letter.state = 'withdrawn' AND answered.reply = 'accepted' THEN 0 ELSE 1 END, answered.replied_at ASC, answered.id ASC`;
const OF_ALL = answersOf('');
const OF_ORGANISATION = answersOf(`AND answered.contact_id IN (${ABOARD})`);

/** What each guest of a fair who has answered said last; of those alone who came aboard with the organisation, where one is named. */
export async function lastAnswers(
  manager: EntityManager,
  { fairId, organisationId }: { fairId: string; organisationId?: string },
): Promise<LastAnswer[]> {
  const answers = await (organisationId === undefined
    ? selectRows<LastAnswer>(manager, OF_ALL, [fairId])
    : selectRows<LastAnswer>(manager, OF_ORGANISATION, [fairId, fairId, organisationId]));
  return [...new Map(answers.map((answer) => [answer.contactId, answer])).values()];
}
