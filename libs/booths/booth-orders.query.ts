import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Exhibitor } from '#lib/exhibitors';
import { Booth, Fair, fairsErrors } from '#lib/fairs';
import { Database, databaseNow } from '#platform/database';
import type { OrderWithBooths } from './booth-holds.service.js';
import { isOver } from './domain/hold-time.js';
import { BoothClaim } from './entities/booth-claim.entity.js';
import { BoothOrder } from './entities/booth-order.entity.js';

/** An organisation's way through the booking of a fair, so far. */
export interface Booking {
  fair: Fair;
  /** Whether it takes part. */
  accepted: boolean;
  /** Holds that run and confirmed orders, the oldest first. */
  orders: OrderWithBooths[];
}

@Injectable()
export class BoothOrdersQuery {
  constructor(private readonly database: Database) {}

  /** Throws `fairs.not-found`, also for a draft. */
  async booking(organisationId: string, fairId: string): Promise<Booking> {
    const { manager } = this.database;
    const fair = await manager.findOneBy(Fair, { id: fairId });
    if (!fair || fair.state === 'draft') throw fairsErrors.notFound();
    const accepted = await manager.existsBy(Exhibitor, { fairId, organisationId });
    return { fair, accepted, orders: accepted ? await this.running(organisationId, fairId) : [] };
  }

  private async running(organisationId: string, fairId: string): Promise<OrderWithBooths[]> {
    const { manager } = this.database;
    const states = In(['held', 'confirmed']);
    const where = { organisationId, fairId, state: states };
    const all = await manager.find(BoothOrder, { where, order: { id: 'ASC' } });
    if (all.length === 0) return [];
    const now = await databaseNow(manager);
    const orders = all.filter(({ state, expiresAt }) => state === 'confirmed' || !isOver(expiresAt, now));
    const claims = await manager.findBy(BoothClaim, { orderId: In(orders.map(({ id }) => id)) });
    const ids = claims.map(({ boothId }) => boothId);
    const booths = await manager.find(Booth, { where: { id: In(ids) }, order: { number: 'ASC' } });
    const orderOf = new Map(claims.map(({ boothId, orderId }) => [boothId, orderId]));
    return orders.map((order) => ({
      order,
      booths: booths.filter(({ id }) => orderOf.get(id) === order.id),
    }));
  }
}
