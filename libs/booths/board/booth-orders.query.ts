import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Exhibitor } from '#lib/exhibitors';
import { Booth, Fair, type FairPhase, fairPhase, fairsErrors, takesBoothChoice } from '#lib/fairs';
import { Clock } from '#lib/kernel';
import { Database, databaseNow } from '#platform/database';
import type { OrderWithBooths } from '../booth-holds.service.js';
import { type HoldsLeft, holdsLeft } from '../domain/hold-limits.js';
import { isOver } from '../domain/hold-time.js';
import { BoothClaim } from '../entities/booth-claim.entity.js';
import { BoothOrder } from '../entities/booth-order.entity.js';
import { HoldLimits, type RestingBooth } from '../hold-limits.service.js';

/** An organisation's way through the booking of a fair, so far. */
export interface Booking {
  fair: Fair;
  phase: FairPhase;
  /** Whether exhibitors choose booths themselves now. */
  takesBoothChoice: boolean;
  /** Whether it takes part. */
  accepted: boolean;
  /** Holds that run and confirmed orders, the oldest first. */
  orders: OrderWithBooths[];
  holdsLeft: HoldsLeft;
  /** Booths that it has given back too often to hold them again already. */
  resting: RestingBooth[];
}

@Injectable()
export class BoothOrdersQuery {
  constructor(
    private readonly database: Database,
    private readonly limits: HoldLimits,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Throws `fairs.not-found`, also for a draft. */
  async booking(organisationId: string, fairId: string): Promise<Booking> {
    const { manager } = this.database;
    const fair = await manager.findOneBy(Fair, { id: fairId });
    if (!fair || fair.state === 'draft') throw fairsErrors.notFound();
    const present = this.clock.now();
    const about = {
      fair,
      phase: fairPhase(fair, present),
      takesBoothChoice: takesBoothChoice(fair, present),
    };
    const exhibitor = await manager.findOneBy(Exhibitor, { fairId, organisationId });
    if (!exhibitor) return { ...about, accepted: false, orders: [], holdsLeft: holdsLeft([]), resting: [] };
    const now = await databaseNow(manager);
    const [orders, left, resting] = await Promise.all([
      this.running(organisationId, fairId, now),
      this.limits.holdsLeft(manager, exhibitor.id, now),
      this.limits.resting(manager, exhibitor.id, now),
    ]);
    return { ...about, accepted: true, orders, holdsLeft: left, resting };
  }

  private async running(organisationId: string, fairId: string, now: Date): Promise<OrderWithBooths[]> {
    const { manager } = this.database;
    const states = In(['held', 'confirmed']);
    const where = { organisationId, fairId, state: states };
    const all = await manager.find(BoothOrder, { where, order: { id: 'ASC' } });
    if (all.length === 0) return [];
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
