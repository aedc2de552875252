import { Injectable } from '@nestjs/common';
import { In, IsNull, Not } from 'typeorm';
import { groupBy } from '#lib/kernel';
import { portionsOf, type Tx } from '#platform/database';
import { MailDelivery } from './entities/mail-delivery.entity.js';

/** Until when mails are worth reading that have not gone, as what they tell of moves in time. */
@Injectable()
export class MailWorth {
  /** Gives those of an event (`movesWith` of `notify`) their other instant. */
  async move(tx: Tx, movesWithId: string, otherOf: (worthUntil: Date) => Date): Promise<void> {
    const waiting = { movesWithId, state: 'queued', worthUntil: Not(IsNull()) } as const;
    const found = await tx.find(MailDelivery, { where: waiting, select: { id: true, worthUntil: true } });
    for (const [time, mails] of groupBy(found, ({ worthUntil }) => worthUntil!.getTime())) {
      const worthUntil = otherOf(new Date(time));
      if (worthUntil.getTime() === time) continue;
      for (const ids of portionsOf(mails.map(({ id }) => id)))
        await tx.update(MailDelivery, { id: In(ids), state: 'queued' }, { worthUntil });
    }
  }
}
