import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { AccountController } from './account.controller.js';
import { AccountSettingsController } from './account-settings.controller.js';
import { FirstRunController } from './first-run.controller.js';
import { FirstRunGuard } from './first-run.guard.js';
import { InvitationLinkController } from './invitation-link.controller.js';
import { OrganisationInvitationsController } from './organisation-invitations.controller.js';
import { OrganisationMembersController } from './organisation-members.controller.js';
import { OrganiserInvitationsController } from './organiser-invitations.controller.js';
import { OrganiserMembersController } from './organiser-members.controller.js';
import { OrganisersController } from './organisers.controller.js';
import { OwnPlacesController } from './own-places.controller.js';
import { OwnInvitationsPresenter } from './own-places.presenter.js';
import { SessionController } from './session.controller.js';
import { SessionPresenter } from './session.presenter.js';

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
