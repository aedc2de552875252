import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Booth } from '#lib/fairs';
import { newId, nextState } from '#lib/kernel';
import type { Tx } from '#platform/database';
import { Events } from '#platform/events';
import { boothExpired, type BoothOrderFacts, boothReleased } from './booths.events.js';
import { boothsErrors } from './booths.errors.js';
import { boothOrderStates, type BoothOrderVerb } from './domain/order-states.js';
import { BoothClaim } from './entities/booth-claim.entity.js';
import { BoothOrder } from './entities/booth-order.entity.js';
import { ReturnedBooth } from './entities/returned-booth.entity.js';

/** Gives the booths of an order back. The order must be locked by the caller. */
@Injectable()
export class BoothEnding {
  constructor(private readonly events: Events) {}

  /** Nobody confirmed in time. */
  async expire(tx: Tx, order: BoothOrder, now: Date): Promise<void> {
    const data = await this.end(tx, order, 'expire', now);
    await this.events.record(tx, boothExpired, { ...subjectOf(order), actorId: null, data });
  }

  /** The exhibitor lets its hold go. */
  async release(tx: Tx, order: BoothOrder, now: Date, actorId: string | null): Promise<void> {
    const data = await this.end(tx, order, 'release', now);
    await this.events.record(tx, boothReleased, {
      ...subjectOf(order),
      actorId,
      data: { ...data, by: 'exhibitor' },
    });
  }

  /** All booths of an order, held or confirmed, are given back. */
  async cancel(
    tx: Tx,
    order: BoothOrder,
    { now, by, actorId }: { now: Date; by: 'exhibitor' | 'organiser'; actorId: string | null },
  ): Promise<void> {
    const data = { ...(await this.end(tx, order, 'cancel', now)), by };
    await this.events.record(tx, boothReleased, { ...subjectOf(order), actorId, data });
  }

  /** The organiser takes one booth back; with its last booth the order is cancelled. */
  async vacate(
    tx: Tx,
    { order, booth, now, actorId }: { order: BoothOrder; booth: Booth; now: Date; actorId: string | null },
  ): Promise<void> {
    await tx.delete(BoothClaim, { boothId: booth.id, orderId: order.id });
    const isLast = !(await tx.existsBy(BoothClaim, { orderId: order.id }));
    const priceMinor = Math.max(0, order.priceMinor - booth.priceMinor);
    await tx.update(
      BoothOrder,
      { id: order.id },
      isLast ? { state: 'cancelled', endedAt: now } : { priceMinor },
    );
    const data = { ...factsOf(order, [booth]), by: 'organiser' as const };
    await this.events.record(tx, boothReleased, { ...subjectOf(order), actorId, data });
  }

  private async end(tx: Tx, order: BoothOrder, verb: BoothOrderVerb, now: Date): Promise<BoothOrderFacts> {
    const state = nextState(boothOrderStates, order.state, verb);
    if (!state) throw boothsErrors.holdOver();
    const booths = await boothsOf(tx, order.id);
    await tx.delete(BoothClaim, { orderId: order.id });
    await tx.update(BoothOrder, { id: order.id }, { state, endedAt: now });
    if (verb !== 'cancel') await noteReturned(tx, order, booths, now);
    return factsOf(order, booths);
  }
}

async function noteReturned(tx: Tx, order: BoothOrder, booths: readonly Booth[], now: Date): Promise<void> {
  const { organiserId, fairId, exhibitorId } = order;
  const rows = booths.map(({ id: boothId }) => ({
    id: newId(),
    organiserId,
    fairId,
    exhibitorId,
    boothId,
    returnedAt: now,
  }));
  await tx.insert(ReturnedBooth, rows);
}

/** The booths that an order has now. */
export async function boothsOf(tx: Tx, orderId: string): Promise<Booth[]> {
  const claims = await tx.findBy(BoothClaim, { orderId });
  return tx.find(Booth, {
    where: { id: In(claims.map(({ boothId }) => boothId)) },
    order: { number: 'ASC' },
  });
}

export const factsOf = (order: BoothOrder, booths: readonly Booth[]): BoothOrderFacts => ({
  fairId: order.fairId,
  exhibitorId: order.exhibitorId,
  organisationId: order.organisationId,
  boothIds: booths.map(({ id }) => id),
  numbers: booths.map(({ number }) => number),
});

export const subjectOf = ({ organiserId, id }: BoothOrder) => ({ organiserId, subjectId: id });
