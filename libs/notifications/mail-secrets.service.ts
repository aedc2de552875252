import { Injectable } from '@nestjs/common';
import { Keys, type Seal } from '#platform/secrets';
import type { MailContent } from './domain/mail-content.js';
import { withMarks, withoutPersonalLinks, withSecrets } from './domain/personal-links.js';

/** A mail as the database keeps it: marks in the text, what they stand for beside it, encrypted. */
export interface KeptMail {
  messageId: string;
  content: MailContent;
  sealed: string | null;
}

/**
 * Keeps the personal links of mails from whoever reads the database: until a mail has gone its secrets are encrypted with a
 * key that is not in there, and bound to its Message-ID; afterwards they are gone.
 */
@Injectable()
export class MailSecrets {
  private lazySeal: Seal | undefined;

  constructor(private readonly keys: Keys) {}

  /** The mail to keep. Throws KeyUnusable. */
  keep(messageId: string, content: MailContent, secrets: readonly string[]): KeptMail {
    if (secrets.length === 0) return { messageId, content, sealed: null };
    const sealed = this.seal.close(JSON.stringify(secrets), messageId);
    return { messageId, content: withMarks(content, secrets), sealed };
  }

  /** The mail as its reader gets it. Throws SealBroken when another key closed it. */
  open({ messageId, content, sealed }: KeptMail): MailContent {
    return sealed === null ? content : withSecrets(content, this.secretsOf(messageId, sealed));
  }

  /** The same mail under another Message-ID. Throws SealBroken. */
  renew({ messageId: former, content, sealed }: KeptMail, messageId: string): KeptMail {
    if (sealed === null) return { messageId, content, sealed };
    const secrets = JSON.stringify(this.secretsOf(former, sealed));
    return { messageId, content, sealed: this.seal.close(secrets, messageId) };
  }

  /** What stays of a mail that needs its links no more. */
  spent(content: MailContent): { content: MailContent; sealed: null } {
    return { content: withoutPersonalLinks(content), sealed: null };
  }

  private secretsOf(messageId: string, sealed: string): string[] {
    return JSON.parse(this.seal.open(sealed, messageId)) as string[];
  }

  private get seal(): Seal {
    return (this.lazySeal ??= this.keys.sealFor('mail links'));
  }
}
