import { Inject, Injectable } from '@nestjs/common';
import { ensureNotOver, Fair } from '#lib/fairs';
import type { ActingAtPlace } from '#lib/identity';
import { Clock } from '#lib/kernel';
import { databaseNow, shareRow, type Tx } from '#platform/database';
import { Events } from '#platform/events';
import { boothsOf, factsOf, subjectOf } from './booth-ending.service.js';
import { BoothHolds, type OrderWithBooths } from './booth-holds.service.js';
import { boothClaimed } from './booths.events.js';
import { boothsErrors } from './booths.errors.js';
import { isOver } from './domain/hold-time.js';
import { BoothClaim } from './entities/booth-claim.entity.js';
import { BoothOrder } from './entities/booth-order.entity.js';

/** Held booths become the exhibitor's for good. */
@Injectable()
export class BoothClaims {
  constructor(
    private readonly holds: BoothHolds,
    private readonly events: Events,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * Confirms a hold before it ends, by the database's time, also when the choice of booths has ended meanwhile; one that is confirmed
   * already stays so. Locks the fair (shared), against its start, then the order. Throws `fairs.over`, `booths.hold-over`, `booths.order-not-found`. Records `booth.claimed`.
   */
  async confirm(tx: Tx, acting: ActingAtPlace, orderId: string): Promise<OrderWithBooths> {
    const fair = await shareRow(tx, Fair, acting.fairId);
    const order = await this.holds.lockOwn(tx, acting, orderId);
    const booths = await boothsOf(tx, order.id);
    if (order.state === 'confirmed') return { order, booths };
    ensureNotOver(fair!, this.clock.now());
    const now = await databaseNow(tx);
    if (order.state !== 'held' || isOver(order.expiresAt, now)) throw boothsErrors.holdOver();
    await tx.update(BoothOrder, { id: order.id }, { state: 'confirmed', confirmedAt: now });
    await tx.update(BoothClaim, { orderId: order.id }, { state: 'claimed' });
    await this.events.record(tx, boothClaimed, {
      ...subjectOf(order),
      actorId: acting.actorId,
      data: factsOf(order, booths),
    });
    return { order: tx.create(BoothOrder, { ...order, state: 'confirmed', confirmedAt: now }), booths };
  }
}
