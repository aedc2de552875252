import { Global, Module } from '@nestjs/common';
import { BuyerAdmission } from './buyer-admission.service.js';
import { CampaignBoardQuery } from './campaign-board.query.js';
import { CampaignCorrections } from './campaign-corrections.service.js';
import { CampaignPreviews } from './campaign-previews.query.js';
import { CampaignSending } from './campaign-sending.service.js';
import { CampaignWithdrawals } from './campaign-withdrawals.service.js';
import { Campaigns } from './campaigns.service.js';
import { ContactListQuery } from './contact-list.query.js';
import { ComingQuery } from './coming.query.js';
import { Contacts } from './contacts.service.js';
import { CorrectedAddresses } from './corrected-addresses.service.js';
import { AwaitedLetters } from '#lib/identity';
import { GuestInvitations } from './guest-invitations.service.js';
import { GuestLettersQuery } from './guest-letters.query.js';
import { GuestReminders } from './guest-reminders.service.js';
import { ContactImportQuery } from './imports/contact-import.query.js';
import { ContactImportPreview } from './imports/contact-import-preview.service.js';
import { ContactImportRun } from './imports/contact-import-run.service.js';
import { ContactImports } from './imports/contact-imports.service.js';
import { InvitationsFollowFair } from './invitations-follow-fair.service.js';
import { LetterRounds } from './letter-rounds.query.js';
import { ReminderPlanning } from './reminder-planning.service.js';
import { Letters } from './letters.service.js';

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
