import { exhibitorConfirmed, type ExhibitorMoved, exhibitorSeparated } from '#lib/exhibitors';
import { Database } from '#platform/database';
import { ListensTo, type OccurredEvent } from '#platform/events';
import { BoothOrder } from './entities/booth-order.entity.js';

/** An exhibitor is another organisation from now on: its booths are that organisation's. */
@ListensTo<ExhibitorMoved>(exhibitorConfirmed, exhibitorSeparated)
export class BoothsFollowExhibitors {
  constructor(private readonly database: Database) {}

  async handle({ data }: OccurredEvent<ExhibitorMoved>): Promise<void> {
    const { exhibitorId, from, organisationId } = data;
    await this.database.manager.update(BoothOrder, { exhibitorId, organisationId: from }, { organisationId });
  }
}
