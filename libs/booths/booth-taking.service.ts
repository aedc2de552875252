import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Exhibitor } from '#lib/exhibitors';
import { Booth, type Fair } from '#lib/fairs';
import { newId } from '#lib/kernel';
import { databaseNow, isUniqueViolation, lockInOrder, type Tx } from '#platform/database';
import { BoothEnding } from './booth-ending.service.js';
import { boothsErrors } from './booths.errors.js';
import { freeNeighbours } from './domain/free-neighbours.js';
import { isOver } from './domain/hold-time.js';
import { BoothClaim, type BoothClaimState } from './entities/booth-claim.entity.js';
import { BoothOrder } from './entities/booth-order.entity.js';

export interface Taking {
  fair: Fair;
  exhibitor: Pick<Exhibitor, 'id' | 'organisationId'>;
  boothIds: readonly string[];
  /** When a hold ends; a claim has no end. */
  expiresAt: (now: Date) => Date;
  as: BoothClaimState;
  actorId: string;
}

/**
 * Takes booths for one exhibitor, all or none. Every way of taking a booth goes through here. Locks, in this order: the
 * booths by id, then expired orders met on them by id; whoever takes the fair or the exhibitor into a lock does so before.
 */
@Injectable()
export class BoothTaking {
  constructor(private readonly ending: BoothEnding) {}

  /** Makes the order and its claims. Throws `booths.already-taken`, `booths.blocked`, `booths.several-halls`, `booths.not-found`. */
  async take(tx: Tx, taking: Taking): Promise<{ order: BoothOrder; booths: Booth[] }> {
    const booths = await this.lockBooths(tx, taking);
    const now = await databaseNow(tx);
    await this.clear(tx, taking.fair, booths, now);
    const order = this.orderOf(tx, taking, booths, now);
    await tx.insert(BoothOrder, order);
    await this.claim(tx, order, booths, taking.as);
    return { order, booths };
  }

  /** Writes the claims of an order; the unique key has the last word. The booths must be locked and cleared. */
  async claim(tx: Tx, order: BoothOrder, booths: readonly Booth[], state: BoothClaimState): Promise<void> {
    const { organiserId, fairId, id: orderId, exhibitorId, createdAt } = order;
    const claims = booths.map(({ id: boothId }) => ({
      id: newId(),
      organiserId,
      fairId,
      boothId,
      orderId,
      exhibitorId,
      state,
      createdAt,
    }));
    try {
      await tx.insert(BoothClaim, claims);
    } catch (error) {
      if (!isUniqueViolation(error)) throw error;
      throw await this.alreadyTaken(tx, booths, booths[0]!);
    }
  }

  /** Refuses booths that somebody has, without a lock: the quick answer for most losers of a race. */
  async ensureFree(tx: Tx, boothIds: readonly string[], exhibitorId: string): Promise<void> {
    const claims = await this.claimsOn(tx, boothIds);
    if (claims.every((claim) => claim.exhibitorId === exhibitorId)) return;
    const now = await databaseNow(tx);
    const live = await this.liveClaim(tx, claims, now);
    if (!live || live.exhibitorId === exhibitorId) return;
    const booths = await tx.findBy(Booth, { id: In([...boothIds]) });
    throw await this.alreadyTaken(
      tx,
      booths,
      booths.find(({ id }) => id === live.boothId)!,
    );
  }

  /** Ends expired holds on these locked booths and refuses when a live claim remains. */
  async clear(tx: Tx, fair: Fair, booths: readonly Booth[], now: Date): Promise<void> {
    const ids = booths.map(({ id }) => id);
    const claims = await this.claimsOn(tx, ids);
    if (claims.length === 0) return;
    const orders = await lockInOrder(
      tx,
      BoothOrder,
      claims.filter(({ state }) => state === 'held').map(({ orderId }) => orderId),
    );
    for (const order of orders)
      if (order.state === 'held' && isOver(order.expiresAt, now)) await this.ending.expire(tx, order, now);
    // Read again: another transaction may have ended the same order while this one waited for it.
    const [left] = await this.claimsOn(tx, ids);
    if (left)
      throw await this.alreadyTaken(
        tx,
        booths,
        booths.find(({ id }) => id === left.boothId)!,
      );
  }

  private async lockBooths(tx: Tx, { fair, boothIds }: Taking): Promise<Booth[]> {
    const booths = await lockInOrder(tx, Booth, boothIds);
    if (booths.length !== boothIds.length || booths.some(({ fairId }) => fairId !== fair.id))
      throw boothsErrors.notFound();
    const blocked = booths.find((booth) => booth.blocked);
    if (blocked) throw boothsErrors.blocked({ number: blocked.number });
    if (new Set(booths.map(({ hallId }) => hallId)).size > 1) throw boothsErrors.severalHalls();
    return booths;
  }

  private orderOf(tx: Tx, taking: Taking, booths: readonly Booth[], now: Date): BoothOrder {
    const { fair, exhibitor, as, actorId } = taking;
    return tx.create(BoothOrder, {
      id: newId(),
      organiserId: fair.organiserId,
      fairId: fair.id,
      exhibitorId: exhibitor.id,
      organisationId: exhibitor.organisationId,
      state: as === 'held' ? 'held' : 'confirmed',
      expiresAt: taking.expiresAt(now),
      extended: false,
      priceMinor: booths.reduce((sum, { priceMinor }) => sum + priceMinor, 0),
      currency: fair.currency,
      madeBy: actorId,
      createdAt: now,
      confirmedAt: as === 'claimed' ? now : null,
      endedAt: null,
    });
  }

  private claimsOn(tx: Tx, boothIds: readonly string[]): Promise<BoothClaim[]> {
    return tx.findBy(BoothClaim, { boothId: In([...boothIds]) });
  }

  private async liveClaim(tx: Tx, claims: readonly BoothClaim[], now: Date): Promise<BoothClaim | undefined> {
    const orders = await tx.findBy(BoothOrder, { id: In(claims.map(({ orderId }) => orderId)) });
    const over = new Set(orders.filter(({ expiresAt }) => isOver(expiresAt, now)).map(({ id }) => id));
    return claims.find(({ state, orderId }) => state === 'claimed' || !over.has(orderId));
  }

  private async alreadyTaken(tx: Tx, wanted: readonly Booth[], gone: Booth): Promise<Error> {
    const inHall = await tx.findBy(Booth, { hallId: gone.hallId, blocked: false });
    const claims = await tx.find(BoothClaim, { select: { boothId: true }, where: { fairId: gone.fairId } });
    const taken = new Set(claims.map(({ boothId }) => boothId));
    const nearby = inHall.map((booth) => ({ ...booth, isFree: !taken.has(booth.id) }));
    const free = freeNeighbours(nearby, gone, new Set(wanted.map(({ id }) => id)));
    return boothsErrors.alreadyTaken({ number: gone.number, free });
  }
}
