import { Injectable } from '@nestjs/common';
import { LessThanOrEqual } from 'typeorm';
import { Database, databaseNow, lockInOrder, Transactions } from '#platform/database';
import { BoothEnding } from './booth-ending.service.js';
import { isOver } from './domain/hold-time.js';
import { BoothOrder } from './entities/booth-order.entity.js';

const BATCH = 200;

/** Ends holds whose time is over, by the database's time; each in a transaction of its own. */
@Injectable()
export class BoothExpiry {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly ending: BoothEnding,
  ) {}

  /** Answers how many holds it ended. On several machines at once each hold is ended by one of them. */
  async endExpired(): Promise<number> {
    const { manager } = this.database;
    const now = await databaseNow(manager);
    const due = await manager.find(BoothOrder, {
      select: { id: true },
      where: { state: 'held', expiresAt: LessThanOrEqual(now) },
      order: { expiresAt: 'ASC' },
      take: BATCH,
    });
    let ended = 0;
    for (const { id } of due) if (await this.endIfOver(id)) ended += 1;
    return ended;
  }

  private endIfOver(orderId: string): Promise<boolean> {
    return this.transactions.run(async (tx) => {
      const [order] = await lockInOrder(tx, BoothOrder, [orderId]);
      const now = await databaseNow(tx);
      if (!order || order.state !== 'held' || !isOver(order.expiresAt, now)) return false;
      await this.ending.expire(tx, order, now);
      return true;
    });
  }
}
