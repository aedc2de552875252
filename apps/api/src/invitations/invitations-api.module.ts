import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { CampaignSendingController } from './campaign-sending.controller.js';
import { CampaignsController } from './campaigns.controller.js';
import { ContactImportsController } from './contact-imports.controller.js';
import { ContactsController } from './contacts.controller.js';
import { GuestController } from './guest.controller.js';
import { GuestPresenter } from './guest.presenter.js';

@Module({
  imports: [AccessModule],
  controllers: [
    CampaignSendingController,
    CampaignsController,
    ContactImportsController,
    ContactsController,
    GuestController,
  ],
  providers: [GuestPresenter],
})
export class InvitationsApiModule {}
