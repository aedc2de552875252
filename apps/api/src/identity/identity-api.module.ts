import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { AccountController } from './account.controller.js';
import { SessionController } from './session.controller.js';
import { SessionPresenter } from './session.presenter.js';

@Module({
  imports: [AccessModule],
  controllers: [AccountController, SessionController],
  providers: [SessionPresenter],
})
export class IdentityApiModule {}
