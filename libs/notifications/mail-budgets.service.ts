import { Injectable } from '@nestjs/common';
import { MoreThan, Not } from 'typeorm';
import { addTime } from '#lib/kernel';
import type { Tx } from '#platform/database';
import { MAIL_BUDGETS, type MailLimit } from './domain/mail-budgets.js';
import type { MailKind } from './domain/mail-kind.js';
import { MailDelivery } from './entities/mail-delivery.entity.js';

interface Parties {
  toAddress: string;
  sender: string | null;
}

/** Keeps mails of one kind within what a person should get, and may cause. Counted in the rows of the mails themselves. */
@Injectable()
export class MailBudgets {
  /**
   * When a mail may go: now, later, or null: never. Two that are written at the same moment do not see each other; whoever
   * writes to strangers locks what the mails are about, or holds the sender where nothing of them is there yet.
   */
  async admits<D extends object>(
    tx: Tx,
    kind: MailKind<D>,
    parties: Parties,
    now: Date,
  ): Promise<Date | null> {
    const limits: readonly MailLimit[] = MAIL_BUDGETS[kind.budget];
    let admitted = now;
    for (const limit of limits) {
      const free = await this.freeAt(tx, kind.name, limit, parties, now);
      if (free > now && limit.beyond !== 'wait') return null;
      if (free > admitted) admitted = free;
    }
    return admitted;
  }

  private async freeAt(
    tx: Tx,
    kind: string,
    { by, mails, window }: MailLimit,
    { toAddress, sender }: Parties,
    now: Date,
  ): Promise<Date> {
    if (by !== 'recipient' && sender === null) return now;
    const [last] = await tx.find(MailDelivery, {
      select: { id: true, queuedAt: true },
      where: {
        kind,
        ...(by !== 'sender' && { toAddress }),
        ...(by !== 'recipient' && { sender: sender! }),
        queuedAt: MoreThan(addTime(now, -window)),
        state: Not('dropped'),
      },
      order: { queuedAt: 'DESC' },
      skip: mails - 1,
      take: 1,
    });
    return last ? addTime(last.queuedAt, window) : now;
  }
}
