import { Injectable } from '@nestjs/common';
import { type EntityManager, MoreThan } from 'typeorm';
import { Booth } from '#lib/fairs';
import { addTime, durationWords, groupBy } from '#lib/kernel';
import { databaseNow, type Tx } from '#platform/database';
import { boothsErrors } from './booths.errors.js';
import { HOLD_LIMITS, type HoldsLeft, holdsLeft, restsUntil } from './domain/hold-limits.js';
import { BoothOrder } from './entities/booth-order.entity.js';
import { ReturnedBooth } from './entities/returned-booth.entity.js';

/** A booth that an exhibitor has given back too often to hold it again already. */
export interface RestingBooth {
  boothId: string;
  until: Date;
}

/** Keeps one exhibitor from blocking booths for the others by holding them in turn. */
@Injectable()
export class HoldLimits {
  /** The exhibitor must be locked. Throws `booths.holds-used-up` and `booths.resting`, each with when it is over. */
  async ensureMayHold(tx: Tx, exhibitorId: string, boothIds: readonly string[]): Promise<void> {
    const now = await databaseNow(tx);
    const { nextAt } = await this.holdsLeft(tx, exhibitorId, now);
    if (nextAt) throw boothsErrors.holdsUsedUp({ holds: HOLD_LIMITS.holds, ...waiting(nextAt, now) });
    const [resting] = (await this.resting(tx, exhibitorId, now)).filter(({ boothId }) =>
      boothIds.includes(boothId),
    );
    if (!resting) return;
    const { number } = await tx.findOneByOrFail(Booth, { id: resting.boothId });
    throw boothsErrors.resting({ number, ...waiting(resting.until, now) });
  }

  /** How many holds the exhibitor has left today; what the organiser assigned does not count. */
  async holdsLeft(manager: EntityManager, exhibitorId: string, now: Date): Promise<HoldsLeft> {
    const createdAt = MoreThan(addTime(now, -HOLD_LIMITS.window));
    const orders = await manager.findBy(BoothOrder, { exhibitorId, createdAt });
    const isHold = ({ confirmedAt, createdAt: made }: BoothOrder) =>
      confirmedAt?.getTime() !== made.getTime();
    return holdsLeft(orders.filter(isHold).map((order) => order.createdAt));
  }

  /** The booths that rest for the exhibitor. */
  async resting(manager: EntityManager, exhibitorId: string, now: Date): Promise<RestingBooth[]> {
    const returnedAt = MoreThan(addTime(now, -HOLD_LIMITS.window));
    const returned = await manager.findBy(ReturnedBooth, { exhibitorId, returnedAt });
    return [...groupBy(returned, ({ boothId }) => boothId)].flatMap(([boothId, returns]) => {
      const until = restsUntil(
        returns.map((one) => one.returnedAt),
        now,
      );
      return until ? [{ boothId, until }] : [];
    });
  }
}

const waiting = (until: Date, now: Date) => ({
  until: until.toISOString(),
  wait: durationWords(until.getTime() - now.getTime()),
});
