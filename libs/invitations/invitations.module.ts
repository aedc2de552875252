import { Global, Module } from '@nestjs/common';
import { BuyerAdmission } from './guests/buyer-admission.service.js';
import { CampaignBoardQuery } from './campaigns/campaign-board.query.js';
import { CampaignCorrections } from './campaigns/campaign-corrections.service.js';
import { CampaignPreviews } from './campaigns/campaign-previews.query.js';
import { CampaignSending } from './campaigns/campaign-sending.service.js';
import { CampaignWithdrawals } from './campaigns/campaign-withdrawals.service.js';
import { Campaigns } from './campaigns/campaigns.service.js';
import { ContactListQuery } from './contact-list.query.js';
import { ComingQuery } from './coming.query.js';
import { Contacts } from './contacts.service.js';
import { CorrectedAddresses } from './corrected-addresses.service.js';
import { AwaitedLetters } from '#lib/identity';
import { GuestInvitations } from './guests/guest-invitations.service.js';
import { GuestLettersQuery } from './letters/guest-letters.query.js';
import { GuestReminders } from './guests/guest-reminders.service.js';
import { ContactImportQuery } from './imports/contact-import.query.js';
import { ContactImportPreview } from './imports/contact-import-preview.service.js';
import { ContactImportRun } from './imports/contact-import-run.service.js';
import { ContactImports } from './imports/contact-imports.service.js';
import { InvitationsFollowFair } from './invitations-follow-fair.service.js';
import { LetterRounds } from './letters/letter-rounds.query.js';
import { ReminderPlanning } from './reminder-planning.service.js';
import { Letters } from './letters/letters.service.js';

const services = [
  BuyerAdmission,
  CampaignBoardQuery,
  CampaignCorrections,
  CampaignPreviews,
  CampaignSending,
  Campaigns,
  CampaignWithdrawals,
  ComingQuery,
  ContactImportPreview,
  ContactImportQuery,
  ContactImports,
  ContactListQuery,
  Contacts,
  GuestInvitations,
  GuestReminders,
  Letters,
];

@Global()
@Module({
  providers: [
    ContactImportRun,
    CorrectedAddresses,
    InvitationsFollowFair,
    LetterRounds,
    ReminderPlanning,
    ...services,
    { provide: AwaitedLetters, useClass: GuestLettersQuery },
  ],
  exports: [...services, AwaitedLetters],
})
export class InvitationsModule {}
