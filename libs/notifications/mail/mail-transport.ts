import type { MailDelivery } from '../entities/mail-delivery.entity.js';

/** Hands a mail over, to a relay or to the mailbox page. Throws what nodemailer throws when it is not taken. */
export abstract class MailTransport {
  /** Gives the relay's answer. */
  abstract handOver(delivery: MailDelivery): Promise<string>;

  /** Whether mails stay on this machine, so that their content may be kept. */
  abstract readonly local: boolean;

  /** How many mails it can hand over at once. */
  abstract readonly connections: number;

  /** Whether the relay takes connections; null where there is none. Sends nothing. */
  abstract isReachable(): Promise<boolean> | null;

  close(): void {}
}
