import { Injectable } from '@nestjs/common';

import { type EntityManager, MoreThan } from 'typeorm';
import { BoothHolders, type TakenBooth } from '#lib/fairs';
import { databaseNow, selectRows } from '#platform/database';
import { BoothOrder } from '../entities/booth-order.entity.js';

/** Answers the fairs area who has which booth. */
@Injectable()
export class BoothHoldersQuery extends BoothHolders {
  takenBooths(manager: EntityManager, fairId: string): Promise<TakenBooth[]> {
    return selectRows<TakenBooth>(
      manager,
      `SELECT claim.booth_id AS boothId, organisation.name AS holder
        FROM booths_claim claim
        JOIN exhibitors_exhibitor exhibitor ON exhibitor.id = claim.exhibitor_id
        JOIN organisations_organisation organisation ON organisation.id = exhibitor.organisation_id
        WHERE claim.fair_id = ?`,
      [fairId],
    );
  }

  async openHolds(manager: EntityManager, fairId: string): Promise<number> {
    const now = await databaseNow(manager);
    return manager.countBy(BoothOrder, { fairId, state: 'held', expiresAt: MoreThan(now) });
  }
}
