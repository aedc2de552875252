import { LessThan } from 'typeorm';
import { DAY } from '#lib/kernel';
import { type AreaSchema, keeping } from '#platform/database';
import { invitationsInvariants } from './invitations.invariants.js';
import { Campaign } from './entities/campaign.entity.js';
import { Contact } from './entities/contact.entity.js';
import { ContactImport } from './entities/contact-import.entity.js';
import { ContactImportRow } from './entities/contact-import-row.entity.js';
import { InvitationToken } from './entities/invitation-token.entity.js';
import { Invitation } from './entities/invitation.entity.js';
import { Invitations1700000007000 } from './migrations/1700000007000-invitations.js';
import { LinkAddresses1795912020000 } from './migrations/1795912020000-link-addresses.js';
import { ContactImports1795915000002 } from './migrations/1795915000002-contact-imports.js';
import { LettersByAddress1795918000001 } from './migrations/1795918000001-letters-by-address.js';
import { FoldedContactKeys1795925000006 } from './migrations/1795925000006-folded-keys.js';
import { CampaignVersions1795925000025 } from './migrations/1795925000025-campaign-versions.js';
import { WithdrawnCampaigns1795925000061 } from './migrations/1795925000061-withdrawn-campaigns.js';

export const invitationsSchema: AreaSchema = {
  entities: [Contact, ContactImport, ContactImportRow, Campaign, Invitation, InvitationToken],
  migrations: [
    Invitations1700000007000,
    LinkAddresses1795912020000,
    ContactImports1795915000002,
    LettersByAddress1795918000001,
    FoldedContactKeys1795925000006,
    CampaignVersions1795925000025,
    WithdrawnCampaigns1795925000061,
  ],
  keepings: [
    keeping({
      name: 'The link of a mailed invitation to a fair goes 2 years after it was mailed',
      entity: InvitationToken,
      keptFor: 2 * 365 * DAY,
      where: (before) => ({ createdAt: LessThan(before) }),
    }),
  ],
  invariants: invitationsInvariants,
};
