import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { In, LessThan } from 'typeorm';
import { addTime, newId, SECOND } from '#lib/kernel';
import { Database, databaseNow } from '#platform/database';
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

  constructor(private readonly database: Database) {}

  onApplicationShutdown(): void {
    clearInterval(this.heartbeat);
  }

  /** Moves a queued mail to `sending` in this process's name; null when it is not queued any more. */
  async take(id: string): Promise<MailDelivery | null> {
    const sendingUntil = await this.leaseEnd();
    const taken = await this.rows.update(
      { id, state: 'queued' },
      { state: 'sending', senderId: this.senderId, sendingUntil, attempts: () => 'attempts + 1' },
    );
    if (taken.affected === 0) return null;
    const mail = await this.rows.findOneByOrFail({ id });
    this.held.add(id);
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

  private async renew(): Promise<void> {
    if (this.held.size === 0) return;
    const held = In([...this.held]);
    await this.leaseEnd()
      .then((sendingUntil) =>
        this.rows.update({ id: held, senderId: this.senderId, state: 'sending' }, { sendingUntil }),
      )
      .catch(() => undefined);
  }

  private async leaseEnd(): Promise<Date> {
    return addTime(await databaseNow(this.database.manager), LEASE);
  }
}
