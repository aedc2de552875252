import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { addTime, newId, SECOND } from '#lib/kernel';
import { Database, databaseNow, Transactions } from '#platform/database';
import { MailDelivery } from './entities/mail-delivery.entity.js';

const LEASE = 20 * SECOND;
const HEARTBEAT = 5 * SECOND;

/**
 * Which process vouches for a mail in `sending`. A living process renews its word every 5 seconds; 20 seconds after the last
 * one, by the database's clock, the process counts as dead and its mails become `unknown`, whichever process notices first.
 */
@Injectable()
export class MailLeases implements OnApplicationShutdown {
  /** This process, anew at each start. */
  readonly senderId = newId();
  private readonly heartbeat = setInterval(() => void this.renew(), HEARTBEAT).unref();
  private readonly held = new Set<string>();
  private renewing = false;

  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
  ) {}

  onApplicationShutdown(): void {
    clearInterval(this.heartbeat);
  }

  /** Moves a queued mail to `sending` in this process's name; null when it is not queued any more. */
  async take(id: string): Promise<MailDelivery | null> {
    const lease = { senderId: this.senderId, sendingUntil: await this.leaseEnd() };
    // Both at once: a mail that was moved and could not be read would be nobody's, and `unknown` in the end.
    const mail = await this.transactions.run(async (tx) => {
      const change = { state: 'sending' as const, ...lease, attempts: () => 'attempts + 1' };
      const { affected } = await tx.update(MailDelivery, { id, state: 'queued' }, change);
      return affected === 0 ? null : tx.findOneByOrFail(MailDelivery, { id });
    });
    if (mail) this.held.add(id);
    return mail;
  }

  release(id: string): void {
    this.held.delete(id);
  }

  /** Shows mails of dead processes as `unknown`. They are never sent again by themselves. Returns how many. */
  async closeStuck(): Promise<number> {
    const now = await databaseNow(this.database.manager);
    const stuck = await this.rows.update(
      { state: 'sending', sendingUntil: LessThan(now) },
      {
        state: 'unknown',
        endedAt: now,
        dropReason: 'cut',
      },
    );
    return stuck.affected ?? 0;
  }

  private get rows() {
    return this.database.manager.getRepository(MailDelivery);
  }

  /** Each by itself: a row that somebody holds keeps no other mail from being renewed. What fails is tried at the next beat. */
  private async renew(): Promise<void> {
    if (this.held.size === 0 || this.renewing) return;
    this.renewing = true;
    try {
      const sendingUntil = await this.leaseEnd();
      const own = { senderId: this.senderId, state: 'sending' as const };
      await Promise.allSettled(
        [...this.held].map((id) => this.rows.update({ id, ...own }, { sendingUntil })),
      );
    } catch {
      // The database is away: so are those who would take the mails for stuck.
    } finally {
      this.renewing = false;
    }
  }

  private async leaseEnd(): Promise<Date> {
    return addTime(await databaseNow(this.database.manager), LEASE);
  }
}
