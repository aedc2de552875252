import { In } from 'typeorm';
import { Exhibitor, exhibitorWithdrawn } from '#lib/exhibitors';
import { databaseNow, lockInOrder, Transactions } from '#platform/database';
import { ListensTo, type OccurredEvent } from '#platform/events';
import { BoothEnding } from './booth-ending.service.js';
import { BoothOrder } from './entities/booth-order.entity.js';

/** Who takes part no more has no booths. The exhibitor itself says whether it does, as it may be back by the time the event comes. */
@ListensTo<object>(exhibitorWithdrawn)
export class BoothsOfWithdrawn {
  constructor(
    private readonly transactions: Transactions,
    private readonly ending: BoothEnding,
  ) {}

  async handle({ subjectId: exhibitorId, actorId }: OccurredEvent<object>): Promise<void> {
    await this.transactions.run(async (tx) => {
      const [exhibitor] = await lockInOrder(tx, Exhibitor, [exhibitorId], { evenWithdrawn: true });
      if (!exhibitor?.withdrawnBy) return;
      const running = await tx.findBy(BoothOrder, { exhibitorId, state: In(['held', 'confirmed']) });
      const orders = await lockInOrder(
        tx,
        BoothOrder,
        running.map(({ id }) => id),
      );
      const now = await databaseNow(tx);
      const by = exhibitor.withdrawnBy === 'itself' ? 'exhibitor' : 'organiser';
      for (const order of orders)
        if (order.state === 'held' || order.state === 'confirmed')
          await this.ending.cancel(tx, order, { now, by, actorId });
    });
  }
}
