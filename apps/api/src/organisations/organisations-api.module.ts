import { Module } from '@nestjs/common';
import { OwnIdentityController } from './own-identity.controller.js';
import { OrganisationsController } from './organisations.controller.js';

@Module({ controllers: [OrganisationsController, OwnIdentityController] })
export class OrganisationsApiModule {}
