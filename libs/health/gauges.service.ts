import { Inject, Injectable } from '@nestjs/common';
import { Gauge } from 'prom-client';
import { Clock, SECOND } from '#lib/kernel';
import { MailRelay } from '#lib/notifications';
import { connectionsInUse, Database } from '#platform/database';
import { Metrics } from '#platform/observability';
import { type Backlog, BacklogQuery } from './backlog.query.js';
import { Recent } from './recent.js';

/** Whoever scrapes often, or from several places, makes one question of it. */
const BELIEVED = 5 * SECOND;

interface Figures extends Backlog {
  isRefused: boolean;
  connections: number;
}

type Value = number | ReadonlyMap<string, number>;

/** What waits and what has gone wrong, as gauges that are asked for when somebody scrapes. */
@Injectable()
export class Gauges {
  private readonly figures = new Recent(() => this.ask(), BELIEVED);

  constructor(
    private readonly metrics: Metrics,
    private readonly database: Database,
    private readonly backlog: BacklogQuery,
    private readonly relay: MailRelay,
    @Inject(Clock) private readonly clock: Clock,
  ) {
    this.show('jobs', 'Jobs by state', ({ jobs }) => jobs);
    this.show('job_age_seconds', 'How long the oldest due job waits', ({ jobAge }) => jobAge);
    this.show('mails', 'Mails that have not gone, by state', ({ mails }) => mails);
    this.show('mail_age_seconds', 'How long the oldest mail waits', ({ mailAge }) => mailAge);
    this.show('relay_refuses', '1 while the mail relay refuses every mail', ({ isRefused }) =>
      Number(isRefused),
    );
    this.show('database_connections', 'Connections to the database in use', ({ connections }) => connections);
  }

  private async ask(): Promise<Figures> {
    const backlog = await this.backlog.at(this.clock.now());
    const connections = connectionsInUse(this.database.manager.dataSource);
    return { ...backlog, connections, isRefused: (await this.relay.refusal()) !== null };
  }

  private show(name: string, help: string, valueOf: (figures: Figures) => Value): void {
    const { figures } = this;
    const gauge = new Gauge({
      name: `fairground_${name}`,
      help,
      labelNames: ['state'],
      registers: [],
      async collect() {
        this.reset();
        // Without the database there is nothing to count, but the other figures are wanted then most.
        const known = await figures.get().catch(() => null);
        if (!known) return;
        const value = valueOf(known);
        if (typeof value === 'number') this.set(value);
        else for (const [state, count] of value) this.set({ state }, count);
      },
    });
    this.metrics.registry.registerMetric(gauge);
  }
}
