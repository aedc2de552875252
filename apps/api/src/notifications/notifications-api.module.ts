import { Module } from '@nestjs/common';
import { MailboxController } from './mailbox.controller.js';
import { OutboxController } from './outbox.controller.js';

@Module({ controllers: [MailboxController, OutboxController] })
export class NotificationsApiModule {}
