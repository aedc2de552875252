import { Inject, Injectable } from '@nestjs/common';
import { Exhibitor } from '#lib/exhibitors';
import { type Booth, ensureNotOver, Fair, fairsErrors, takesBoothChoice } from '#lib/fairs';
import type { ActingAtPlace, FairPlace } from '#lib/identity';
import { Clock } from '#lib/kernel';
import { databaseNow, lockInOrder, shareRow, type Tx } from '#platform/database';
import { Events } from '#platform/events';
import { BoothEnding, boothsOf, factsOf, subjectOf } from './booth-ending.service.js';
import { BoothTaking } from './booth-taking.service.js';
import { boothHeld, boothHoldExtended } from './booths.events.js';
import { boothsErrors } from './booths.errors.js';
import { holdUntil, isOver, prolongedUntil } from './domain/hold-time.js';
import { BoothClaim } from './entities/booth-claim.entity.js';
import { BoothOrder } from './entities/booth-order.entity.js';
import { HoldLimits } from './hold-limits.service.js';

/** An order and the booths it has. */
export interface OrderWithBooths {
  order: BoothOrder;
  booths: Booth[];
}

/** Booths kept for an exhibitor for a limited time. */
@Injectable()
export class BoothHolds {
  constructor(
    private readonly taking: BoothTaking,
    private readonly ending: BoothEnding,
    private readonly limits: HoldLimits,
    private readonly events: Events,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * Holds booths of one hall, each named once, all or none. Locks the fair (shared), the exhibitor, then the booths by id. Throws
   * `booths.already-taken` with `free`, `fairs.over`, `booths.choice-closed`, `booths.not-accepted`, `booths.order-open`,
   * `booths.holds-used-up`, `booths.resting`, `booths.too-many` and what BoothTaking throws. Records `booth.held`.
   */
  async hold(
    tx: Tx,
    { organisationId, fairId, actorId }: ActingAtPlace,
    boothIds: readonly string[],
  ): Promise<OrderWithBooths> {
    const fair = await shareRow(tx, Fair, fairId);
    if (!fair || fair.state === 'draft') throw fairsErrors.notFound();
    this.ensureChoosing(fair);
    const seen = await tx.findOneBy(Exhibitor, { fairId, organisationId });
    if (!seen) throw boothsErrors.notAccepted();
    await this.taking.ensureFree(tx, boothIds, seen.id);
    const [exhibitor] = await lockInOrder(tx, Exhibitor, [seen.id]);
    // It may have become another organisation's in the meantime.
    if (exhibitor?.organisationId !== organisationId) throw boothsErrors.notAccepted();
    await this.ensureNoOpenHold(tx, exhibitor.id);
    await this.limits.ensureMayHold(tx, exhibitor.id, boothIds);
    const has = await tx.countBy(BoothClaim, { exhibitorId: exhibitor.id });
    if (has + boothIds.length > fair.boothsPerExhibitor)
      throw boothsErrors.tooMany({ limit: fair.boothsPerExhibitor, has });
    const expiresAt = (now: Date) => holdUntil(now, fair.holdMinutes);
    const taken = await this.taking.take(tx, { fair, exhibitor, boothIds, expiresAt, as: 'held', actorId });
    const { order, booths } = taken;
    await this.events.record(tx, boothHeld, {
      ...subjectOf(order),
      actorId,
      data: { ...factsOf(order, booths), expiresAt: order.expiresAt.toISOString() },
    });
    return taken;
  }

  /**
   * Prolongs a running hold, once, by its own length, also when the choice of booths has ended meanwhile. Locks the fair (shared),
   * against its start, then the order. Throws `fairs.over`, `booths.already-extended`, `booths.hold-over`, `booths.order-not-found`.
   */
  async extend(tx: Tx, acting: ActingAtPlace, orderId: string): Promise<OrderWithBooths> {
    const fair = await shareRow(tx, Fair, acting.fairId);
    const order = await this.lockOwn(tx, acting, orderId);
    ensureNotOver(fair!, this.clock.now());
    if (order.state !== 'held' || isOver(order.expiresAt, await databaseNow(tx)))
      throw boothsErrors.holdOver();
    if (order.extended) throw boothsErrors.alreadyExtended();
    const expiresAt = prolongedUntil(order, fair!.holdMinutes);
    await tx.update(BoothOrder, { id: order.id }, { expiresAt, extended: true });
    const booths = await boothsOf(tx, order.id);
    await this.events.record(tx, boothHoldExtended, {
      ...subjectOf(order),
      actorId: acting.actorId,
      data: { ...factsOf(order, booths), expiresAt: expiresAt.toISOString() },
    });
    return { order: tx.create(BoothOrder, { ...order, expiresAt, extended: true }), booths };
  }

  /** Gives a hold back; one that is over already is left as it is. Throws `booths.already-confirmed`, `booths.order-not-found`. */
  async release(tx: Tx, acting: ActingAtPlace, orderId: string): Promise<void> {
    const order = await this.lockOwn(tx, acting, orderId);
    if (order.state === 'confirmed') throw boothsErrors.alreadyConfirmed();
    if (order.state === 'held') await this.ending.release(tx, order, await databaseNow(tx), acting.actorId);
  }

  /** The organisation's order, locked until the transaction ends. Throws `booths.order-not-found`. */
  async lockOwn(tx: Tx, { organisationId, fairId }: FairPlace, orderId: string): Promise<BoothOrder> {
    const [order] = await lockInOrder(tx, BoothOrder, [orderId]);
    if (!order || order.organisationId !== organisationId || order.fairId !== fairId)
      throw boothsErrors.orderNotFound();
    return order;
  }

  private ensureChoosing(fair: Fair): void {
    const now = this.clock.now();
    ensureNotOver(fair, now);
    if (!takesBoothChoice(fair, now)) throw boothsErrors.choiceClosed();
  }

  private async ensureNoOpenHold(tx: Tx, exhibitorId: string): Promise<void> {
    const open = await tx.find(BoothOrder, {
      select: { id: true },
      where: { exhibitorId, state: 'held' },
    });
    if (open.length === 0) return;
    const now = await databaseNow(tx);
    const orders = await lockInOrder(
      tx,
      BoothOrder,
      open.map(({ id }) => id),
    );
    for (const order of orders.filter(({ state }) => state === 'held')) {
      if (!isOver(order.expiresAt, now)) throw boothsErrors.orderOpen({ orderId: order.id });
      await this.ending.expire(tx, order, now);
    }
  }
}
