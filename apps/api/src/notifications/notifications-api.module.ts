import { Module } from '@nestjs/common';
import { MailboxController } from './mailbox.controller.js';
import { OutboxController } from './outbox.controller.js';
import { OutboxPresenter } from './outbox.presenter.js';
import { PlatformOutboxController } from './platform-outbox.controller.js';

@Module({
  controllers: [MailboxController, OutboxController, PlatformOutboxController],
  providers: [OutboxPresenter],
})
export class NotificationsApiModule {}
