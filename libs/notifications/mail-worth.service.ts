import { Injectable } from '@nestjs/common';
import { leavingFirst } from '#lib/kernel';
import { instantFrom, isTried, selectRows, type Tx } from '#platform/database';
import { MailDelivery } from './entities/mail-delivery.entity.js';

const WAITING = `
  SELECT DISTINCT worth_until AS worthUntil
  FROM notifications_mail_delivery
  WHERE moves_with_id = ? AND state = 'queued' AND worth_until IS NOT NULL`;

/** Until when mails are worth reading that have not gone, as what they tell of moves in time. */
@Injectable()
export class MailWorth {
  /** Gives those of an event (`movesWith` of `notify`) their other instant, however many they are; in a preview, which tells nothing of them, none. */
  async move(tx: Tx, movesWithId: string, otherOf: (worthUntil: Date) => Date): Promise<void> {
    if (isTried(tx)) return;
    const waiting = await selectRows<{ worthUntil: Date | string }>(tx, WAITING, [movesWithId]);
    const steps = waiting
      .map(({ worthUntil }) => instantFrom(worthUntil))
      .map((from) => ({ from, to: otherOf(from) }))
      .filter(({ from, to }) => from.getTime() !== to.getTime());
    for (const { from, to } of leavingFirst(steps, (step) => step))
      await tx.update(MailDelivery, { movesWithId, state: 'queued', worthUntil: from }, { worthUntil: to });
  }
}
