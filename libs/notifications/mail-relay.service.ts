import { Inject, Injectable } from '@nestjs/common';
import { MailTransport } from './mail/mail-transport.js';

/** What mails go to, for whoever watches the installation. */
@Injectable()
export class MailRelay {
  constructor(@Inject(MailTransport) private readonly transport: MailTransport) {}

  /** Whether the relay takes connections; null where mails land in the mailbox page. */
  isReachable(): Promise<boolean> | null {
    return this.transport.isReachable();
  }
}
