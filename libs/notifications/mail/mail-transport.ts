import type { MailContent } from '../domain/mail-content.js';
import type { MailDelivery } from '../entities/mail-delivery.entity.js';

/** Hands a mail over, to a relay or to the mailbox page. Throws HandOverFailed when it is not taken; any other error is from before the relay. */
export abstract class MailTransport {
  /** Hands over a mail and its content as the reader gets it. Gives the relay's answer. */
  abstract handOver(delivery: MailDelivery, content: MailContent): Promise<string>;

  /** Whether mails stay on this machine, in the mailbox page. */
  abstract readonly local: boolean;

  /** How many mails it can hand over at once. */
  abstract readonly connections: number;

  /** Whether the relay takes connections; null where there is none. Sends nothing. */
  abstract isReachable(): Promise<boolean> | null;

  close(): void {}
}
