import { type DynamicModule, Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { HttpConfig, type MailConfig } from '#config';
import { Clock } from '#lib/kernel';
import { Database } from '#platform/database';
import { MailTransport } from './mail/mail-transport.js';
import { MailboxTransport } from './mail/mailbox.transport.js';
import { SmtpTransport } from './mail/smtp.transport.js';
import { MailBudgets } from './mail-budgets.service.js';
import { MailDelivering } from './mail-delivering.service.js';
import { MailLeases } from './mail-leases.service.js';
import { MailOutboxQuery } from './mail-outbox.query.js';
import { MailRelay } from './mail-relay.service.js';
import { MailResending } from './mail-resending.service.js';
import { MailSecrets } from './mail-secrets.service.js';
import { MailWorth } from './mail-worth.service.js';
import { MailSettling } from './mail-settling.service.js';
import { MailboxQuery } from './mailbox.query.js';
import { Notifications } from './notifications.service.js';

@Global()
@Module({})
export class NotificationsModule implements OnApplicationShutdown {
  constructor(@Inject(MailTransport) private readonly transport: MailTransport) {}

  static register({ mail, http }: { mail: MailConfig; http: HttpConfig }): DynamicModule {
    const transport = {
      provide: MailTransport,
      useFactory: (database: Database, clock: Clock) =>
        mail.smtpUrl ? new SmtpTransport(mail.smtpUrl, mail.from) : new MailboxTransport(database, clock),
      inject: [Database, Clock],
    };
    const services = [
      Notifications,
      MailDelivering,
      MailLeases,
      MailOutboxQuery,
      MailRelay,
      MailResending,
      MailSecrets,
      MailWorth,
      MailboxQuery,
    ];
    return {
      module: NotificationsModule,
      providers: [transport, { provide: HttpConfig, useValue: http }, MailBudgets, MailSettling, ...services],
      exports: [HttpConfig, ...services],
    };
  }

  onApplicationShutdown(): void {
    this.transport.close();
  }
}
