import { Global, Module } from '@nestjs/common';
import { BuyerAdmission } from './buyer-admission.service.js';
import { CampaignBoardQuery } from './campaign-board.query.js';
import { CampaignPreviews } from './campaign-previews.query.js';
import { CampaignSending } from './campaign-sending.service.js';
import { Campaigns } from './campaigns.service.js';
import { ContactImports } from './contact-import.service.js';
import { ContactListQuery } from './contact-list.query.js';
import { Contacts } from './contacts.service.js';
import { GuestInvitations } from './guest-invitations.service.js';
import { GuestReminders } from './guest-reminders.service.js';
import { Letters } from './letters.service.js';

const services = [
  BuyerAdmission,
  CampaignBoardQuery,
  CampaignPreviews,
  CampaignSending,
  Campaigns,
  ContactImports,
  ContactListQuery,
  Contacts,
  GuestInvitations,
  GuestReminders,
  Letters,
];

@Global()
@Module({ providers: services, exports: services })
export class InvitationsModule {}
