import { Inject, Injectable } from '@nestjs/common';
import { Exhibitor } from '#lib/exhibitors';
import { Booth, ensureNotOver, Fair, fairsErrors } from '#lib/fairs';
import type { ActingAtFair, FairPath } from '#lib/identity';
import { Clock } from '#lib/kernel';
import { databaseNow, lockInOrder, shareRow, type Tx } from '#platform/database';
import { Events } from '#platform/events';
import { BoothEnding, factsOf, subjectOf } from './booth-ending.service.js';
import { BoothTaking } from './booth-taking.service.js';
import type { OrderWithBooths } from './booth-holds.service.js';
import { boothClaimed, boothMoved } from './booths.events.js';
import { boothsErrors } from './booths.errors.js';
import { BoothClaim } from './entities/booth-claim.entity.js';
import { BoothOrder } from './entities/booth-order.entity.js';

/** What the organiser does with booths directly: no hold, no limit per exhibitor, in any phase of the fair but the last. */
@Injectable()
export class BoothAssignments {
  constructor(
    private readonly taking: BoothTaking,
    private readonly ending: BoothEnding,
    private readonly events: Events,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Gives free booths of one hall to an exhibitor. Throws as BoothTaking, and `booths.not-accepted`, `fairs.over`. Records `booth.claimed`. */
  async assign(
    tx: Tx,
    acting: ActingAtFair,
    { exhibitorId, boothIds }: { exhibitorId: string; boothIds: readonly string[] },
  ): Promise<OrderWithBooths> {
    const fair = await this.fairOf(tx, acting);
    const [exhibitor] = await lockInOrder(tx, Exhibitor, [exhibitorId]);
    if (!exhibitor || exhibitor.fairId !== fair.id) throw boothsErrors.notAccepted();
    const { actorId } = acting;
    const expiresAt = (now: Date) => now;
    const taken = await this.taking.take(tx, {
      fair,
      exhibitor,
      boothIds,
      expiresAt,
      as: 'claimed',
      actorId,
    });
    await this.events.record(tx, boothClaimed, {
      ...subjectOf(taken.order),
      actorId,
      data: factsOf(taken.order, taken.booths),
    });
    return taken;
  }

  /** Moves whoever has a booth to another, free one; the order's price follows. Throws `booths.not-taken`, `booths.already-taken`, `booths.blocked`. Records `booth.moved`. */
  async move(tx: Tx, acting: ActingAtFair, { from, to }: { from: string; to: string }): Promise<void> {
    const fair = await this.fairOf(tx, acting);
    const booths = await lockInOrder(tx, Booth, [from, to]);
    const [source, target] = [from, to].map((wanted) =>
      booths.find(({ id, fairId }) => id === wanted && fairId === fair.id),
    );
    if (!source || !target) throw boothsErrors.notFound();
    if (target.blocked) throw boothsErrors.blocked({ number: target.number });
    const { claim, order } = await this.lockClaim(tx, source);
    await this.taking.clear(tx, fair, [target], await databaseNow(tx));
    await tx.delete(BoothClaim, { id: claim.id });
    await this.taking.claim(tx, order, [target], claim.state);
    const priceMinor = Math.max(0, order.priceMinor - source.priceMinor + target.priceMinor);
    await tx.update(BoothOrder, { id: order.id }, { priceMinor });
    await this.events.record(tx, boothMoved, {
      ...subjectOf(order),
      actorId: acting.actorId,
      data: { ...factsOf(order, [target]), from: source.number, to: target.number },
    });
  }

  /** Takes a booth back from whoever has it. Throws `booths.not-taken`, `booths.not-found`. Records `booth.released`. */
  async vacate(tx: Tx, acting: ActingAtFair, boothId: string): Promise<void> {
    const fair = await this.fairOf(tx, acting);
    const [booth] = await lockInOrder(tx, Booth, [boothId]);
    if (!booth || booth.fairId !== fair.id) throw boothsErrors.notFound();
    const { order } = await this.lockClaim(tx, booth);
    await this.ending.vacate(tx, { order, booth, now: await databaseNow(tx), actorId: acting.actorId });
  }

  private async lockClaim(tx: Tx, booth: Booth): Promise<{ claim: BoothClaim; order: BoothOrder }> {
    const seen = await tx.findOneBy(BoothClaim, { boothId: booth.id });
    const [order] = seen ? await lockInOrder(tx, BoothOrder, [seen.orderId]) : [];
    // The order's own end may have come first; only with its lock in hand does the claim stay.
    const claim = seen && (await tx.findOneBy(BoothClaim, { id: seen.id }));
    if (!claim || !order) throw boothsErrors.notTaken({ number: booth.number });
    return { claim, order };
  }

  private async fairOf(tx: Tx, { organiserId, fairId }: FairPath): Promise<Fair> {
    const fair = await shareRow(tx, Fair, fairId);
    if (!fair || fair.organiserId !== organiserId) throw fairsErrors.notFound();
    ensureNotOver(fair, this.clock.now());
    return fair;
  }
}
