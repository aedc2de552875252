import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Logger } from 'pino';
import { In } from 'typeorm';
import { Clock } from '#lib/kernel';
import { claimRows, Transactions, type Tx } from '#platform/database';
import { LOGGER } from '#platform/observability';
import { Jobs } from '#platform/queue';
import { deliverEvent } from './deliver-event.processor.js';
import { StoredEvent } from './event.entity.js';
import { ListenerRegistry } from './listener-registry.js';
import { RelayNudge } from './relay-nudge.js';

const POLL = 500;
const BATCH = 50;

/** Turns each stored event into one job per listener. Several may run: rows are claimed with SKIP LOCKED. */
@Injectable()
export class EventRelay implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private relaying: Promise<void> | undefined;

  constructor(
    private readonly transactions: Transactions,
    private readonly jobs: Jobs,
    private readonly listeners: ListenerRegistry,
    private readonly nudge: RelayNudge,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => this.wake(), POLL);
    this.nudge.connect(() => this.wake());
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    this.nudge.connect(() => undefined);
    await this.relaying;
  }

  private wake(): void {
    this.relaying ??= this.relayAll()
      .catch((error: Error) =>
        this.log.warn({ error: error.message }, 'Events not relayed; trying again shortly'),
      )
      .finally(() => (this.relaying = undefined));
  }

  private async relayAll(): Promise<void> {
    while ((await this.transactions.run((tx) => this.relayBatch(tx))) === BATCH);
  }

  private async relayBatch(tx: Tx): Promise<number> {
    const events = await claimRows(tx, StoredEvent, 'row.relayedAt IS NULL', {}, BATCH);
    for (const event of events) {
      for (const listener of this.listeners.namesFor(event.name)) {
        await this.jobs.add(
          tx,
          deliverEvent,
          { eventId: event.id, listener },
          { uniqueKey: `${event.id}:${listener}` },
        );
      }
    }
    if (events.length > 0)
      await tx.update(StoredEvent, { id: In(events.map(({ id }) => id)) }, { relayedAt: this.clock.now() });
    return events.length;
  }
}
