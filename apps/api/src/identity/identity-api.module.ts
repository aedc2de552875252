import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { AccountController } from './account/account.controller.js';
import { AccountSettingsController } from './account/account-settings.controller.js';
import { FirstRunController } from './account/first-run.controller.js';
import { FirstRunGuard } from './account/first-run.guard.js';
import { InvitationLinkController } from './members/invitation-link.controller.js';
import { OrganisationInvitationsController } from './members/organisation-invitations.controller.js';
import { OrganisationMembersController } from './members/organisation-members.controller.js';
import { OrganiserInvitationsController } from './members/organiser-invitations.controller.js';
import { OrganiserMembersController } from './members/organiser-members.controller.js';
import { OrganisersController } from './organisers.controller.js';
import { OwnPlacesController } from './members/own-places.controller.js';
import { OwnInvitationsPresenter } from './members/own-places.presenter.js';
import { SessionController } from './session/session.controller.js';
import { SessionPresenter } from './session/session.presenter.js';

@Module({
  imports: [AccessModule],
  controllers: [
    AccountController,
    AccountSettingsController,
    FirstRunController,
    InvitationLinkController,
    OrganisationInvitationsController,
    OrganisationMembersController,
    OrganiserInvitationsController,
    OrganiserMembersController,
    OrganisersController,
    OwnPlacesController,
    SessionController,
  ],
  providers: [FirstRunGuard, SessionPresenter, OwnInvitationsPresenter],
})
export class IdentityApiModule {}
