import { type Invariant, sameTenant } from '#platform/database';

/** What must hold about invitations whatever was killed (`doctor`). */
export const invitationsInvariants: Invariant[] = [
  sameTenant('invitations_campaign', 'fair_id', 'fairs_fair'),
  sameTenant('invitations_invitation', 'campaign_id', 'invitations_campaign'),
  sameTenant('invitations_invitation', 'contact_id', 'invitations_contact'),
  {
    name: 'A guest is invited once by a campaign',
    sql: `SELECT campaign_id AS subject FROM invitations_invitation GROUP BY campaign_id, contact_id HAVING COUNT(*) > 1`,
  },
  {
    name: 'An invitation that has been answered says when',
    sql: `SELECT id AS subject FROM invitations_invitation WHERE (reply <> 'none') <> (replied_at IS NOT NULL)`,
  },
];
