import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { addTime, Clock } from '#lib/kernel';
import { Database } from '#platform/database';
import { LOGGER } from '#platform/observability';
import { LONGEST, pauseAfter, PROBE } from './domain/relay-pause.js';
import { RelayRefusal } from './entities/relay-refusal.entity.js';
import { MailTransport } from './mail/mail-transport.js';

/** What a relay says may name who a mail is for; a log is read by more people than an outbox. */
const withoutAddresses = (answer: string) =>
  answer.replace(/\S+/g, (word) => (word.includes('@') ? '…' : word));

/** There is one relay, so there is one row. */
const ID = 'relay';

/** `tries`: the one mail that finds out whether the relay, which has refused so often, takes mails again. */
export type RelayTurn =
  { kind: 'goes' } | { kind: 'tries'; refusals: number } | { kind: 'waits'; until: Date };

/**
 * Whether the relay takes mails at all, for every process that sends. When it refuses whoever the mail is for (no connection,
 * a bad password, "too busy"), that is nothing about the recipient: all mails wait, and one at a time tries until one is taken.
 */
@Injectable()
export class MailRelay {
  /** Spares a DELETE for each mail that goes well. */
  private hasRefused = false;

  constructor(
    private readonly database: Database,
    @Inject(MailTransport) private readonly transport: MailTransport,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  /** Whether the relay takes connections and mails; null where they land in the mailbox page. */
  isReachable(): Promise<boolean> | null {
    const looked = this.transport.isReachable();
    return (
      looked && Promise.all([looked, this.refusal()]).then(([connects, refusal]) => connects && !refusal)
    );
  }

  /** How and since when it refuses; null while it takes mails. */
  refusal(): Promise<RelayRefusal | null> {
    return this.rows.findOneBy({ id: ID });
  }

  /** Whether a mail may go. While the relay refuses, one at a time takes the turn to try. */
  async takeTurn(): Promise<RelayTurn> {
    const refusal = await this.refusal();
    if (!refusal) return { kind: 'goes' };
    this.hasRefused = true;
    const now = this.clock.now();
    // One further away was written by a clock that was ahead.
    const isAhead = refusal.retryAt > addTime(now, LONGEST);
    if (refusal.retryAt > now && !isAhead) return { kind: 'waits', until: refusal.retryAt };
    const next = addTime(now, PROBE);
    const { affected } = await this.rows.update({ id: ID, retryAt: refusal.retryAt }, { retryAt: next });
    return affected === 0 ? { kind: 'waits', until: next } : { kind: 'tries', refusals: refusal.refusals };
  }

  /** It took a mail, or said something about one. */
  async answers(): Promise<void> {
    if (!this.hasRefused) return;
    this.hasRefused = false;
    const { affected } = await this.rows.delete({ id: ID }).catch((error: unknown) => {
      this.hasRefused = true;
      throw error;
    });
    if (affected) this.log.info('The mail relay takes mails again');
  }

  /** It refused a mail for no fault of the mail. Gives when the next may try. */
  async refuses(turn: RelayTurn, answer: string): Promise<Date> {
    this.hasRefused = true;
    const now = this.clock.now();
    const refusals = turn.kind === 'tries' ? turn.refusals + 1 : 1;
    const change = {
      refusals,
      retryAt: addTime(now, pauseAfter(refusals)),
      lastAnswer: answer.slice(0, 500),
    };
    if (turn.kind === 'tries') {
      await this.rows.update({ id: ID }, change);
      return change.retryAt;
    }
    // Several mails may be on their way when it begins to refuse; the first of them says so.
    const earlier = await this.refusal();
    if (earlier) return earlier.retryAt;
    await this.begin({ id: ID, since: now, ...change });
    return change.retryAt;
  }

  private async begin(refusal: RelayRefusal): Promise<void> {
    const insert = this.rows.createQueryBuilder().insert().values(refusal).orIgnore().updateEntity(false);
    await insert.execute();
    this.log.error(
      { answer: withoutAddresses(refusal.lastAnswer) },
      'The mail relay refuses every mail; they wait until it takes one',
    );
  }

  private get rows() {
    return this.database.manager.getRepository(RelayRefusal);
  }
}
