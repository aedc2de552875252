import { Exhibitor, exhibitorConfirmed, type ExhibitorMoved, exhibitorSeparated } from '#lib/exhibitors';
import { lockInOrder, Transactions } from '#platform/database';
import { ListensTo, type OccurredEvent } from '#platform/events';
import { BoothOrder } from './entities/booth-order.entity.js';

/**
 * An exhibitor is another organisation from now on: its booths are that organisation's. The exhibitor itself says whose it is,
 * as events come late, twice and in any order.
 */
@ListensTo<ExhibitorMoved>(exhibitorConfirmed, exhibitorSeparated)
export class BoothsFollowExhibitors {
  constructor(private readonly transactions: Transactions) {}

  async handle({ data: { exhibitorId } }: OccurredEvent<ExhibitorMoved>): Promise<void> {
    await this.transactions.run(async (tx) => {
      const [exhibitor] = await lockInOrder(tx, Exhibitor, [exhibitorId]);
      if (!exhibitor) return;
      const { organisationId } = exhibitor;
      await tx.update(BoothOrder, { exhibitorId }, { organisationId });
    });
  }
}
