import type { SMTPEnvelope } from 'nodemailer/lib/smtp-connection';
import { hasHungUp } from '../domain/smtp-answer.js';
import { HandOverFailed } from './hand-over-failed.js';
import { type RelayAddress, SmtpSession } from './smtp-session.js';

/** Sessions with one relay that are kept for the next mail. As many are open as hand over at once. */
export class SmtpSessions {
  private readonly idle: SmtpSession[] = [];
  private closed = false;

  /** `keep`: how many stay open between mails. */
  constructor(
    private readonly relay: RelayAddress,
    private readonly keep: number,
  ) {}

  /** Gives the relay's answer. Throws HandOverFailed. */
  async send(envelope: SMTPEnvelope, message: Buffer): Promise<string> {
    const kept = this.takeIdle();
    const session = kept ?? (await SmtpSession.open(this.relay));
    try {
      const answer = await session.send(envelope, message);
      this.giveBack(session);
      return answer;
    } catch (error) {
      session.close();
      // A relay hangs up on who says nothing for a while; the mail has not left, so it may go over a session of its own.
      if (kept && error instanceof HandOverFailed && hasHungUp(error)) return this.send(envelope, message);
      throw error;
    }
  }

  /** Ends what is idle now, and every other session with its mail. */
  close(): void {
    this.closed = true;
    for (const session of this.idle.splice(0)) session.close();
  }

  private takeIdle(): SmtpSession | undefined {
    let session = this.idle.pop();
    while (session && !session.isOpen) session = this.idle.pop();
    return session;
  }

  private giveBack(session: SmtpSession): void {
    if (this.closed || this.idle.length >= this.keep) session.close();
    else this.idle.push(session);
  }
}
