import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Clock } from '#lib/kernel';
import { portionsOf, type Tx } from '#platform/database';
import type { MailKind } from './domain/mail-kind.js';
import { settledAt } from './domain/settling.js';
import { type DropReason, MailDelivery } from './entities/mail-delivery.entity.js';

/** When a mail goes, and since when mails about the same thing have been held. */
export interface Held {
  goesAt: Date;
  heldSince: Date | null;
}

/** Makes one mail out of several that would tell the same person about one thing within minutes. */
@Injectable()
export class MailSettling {
  constructor(@Inject(Clock) private readonly clock: Clock) {}

  /** Drops the waiting mails about the same thing to this person, and says when the new one goes in their place. */
  async hold<D extends object>(
    tx: Tx,
    { settling }: MailKind<D>,
    { settles, toAddress }: { settles: string | null; toAddress: string },
  ): Promise<Held> {
    const now = this.clock.now();
    if (!settling || settles === null) return { goesAt: now, heldSince: null };
    const heldSince = (await this.waitsSince(tx, { settles, toAddress })) ?? now;
    await this.drop(tx, { settles, toAddress }, 'newer');
    return { goesAt: settledAt(settling, now, heldSince), heldSince };
  }

  /** Since when mails about the same thing to this person have been held; null: none waits. */
  async waitsSince(tx: Tx, about: { settles: string; toAddress: string }): Promise<Date | null> {
    const waiting = await tx.findBy(MailDelivery, { ...about, state: 'queued' });
    const since = waiting.map(({ heldSince, queuedAt }) => heldSince ?? queuedAt);
    return since.length === 0 ? null : since.reduce(earlier);
  }

  /** Drops mails of these kinds that have not gone yet about things that were taken back. */
  async dropKinds(tx: Tx, kinds: readonly string[], settles: readonly string[]): Promise<void> {
    const dropped = { state: 'dropped', dropReason: 'undone', endedAt: this.clock.now() } as const;
    for (const about of portionsOf(settles))
      await tx.update(MailDelivery, { settles: In(about), kind: In([...kinds]), state: 'queued' }, dropped);
  }

  /** Drops mails that have not gone yet. */
  async drop(tx: Tx, about: { settles: string; toAddress?: string }, dropReason: DropReason): Promise<void> {
    const dropped = { state: 'dropped', dropReason, endedAt: this.clock.now() } as const;
    await tx.update(MailDelivery, { ...about, state: 'queued' }, dropped);
  }
}

const earlier = (one: Date, other: Date) => (other < one ? other : one);
