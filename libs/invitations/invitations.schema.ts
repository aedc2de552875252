import type { AreaSchema } from '#platform/database';
import { invitationsInvariants } from './invitations.invariants.js';
import { Campaign } from './entities/campaign.entity.js';
import { Contact } from './entities/contact.entity.js';
import { InvitationToken } from './entities/invitation-token.entity.js';
import { Invitation } from './entities/invitation.entity.js';
import { Invitations1700000007000 } from './migrations/1700000007000-invitations.js';

export const invitationsSchema: AreaSchema = {
  entities: [Contact, Campaign, Invitation, InvitationToken],
  migrations: [Invitations1700000007000],
  invariants: invitationsInvariants,
};
