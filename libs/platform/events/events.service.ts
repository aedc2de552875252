import { Inject, Injectable } from '@nestjs/common';
import { Clock, newId } from '#lib/kernel';
import { afterCommit, type Tx } from '#platform/database';
import { SecurityLog } from '#platform/observability';
import { StoredEvent } from './event.entity.js';
import type { EventDefinition } from './event-definition.js';
import { RelayNudge } from './relay-nudge.js';

export interface EventFacts<D extends object> {
  organiserId: string | null;
  actorId: string | null;
  subjectId: string;
  data: D;
}

@Injectable()
export class Events {
  constructor(
    @Inject(Clock) private readonly clock: Clock,
    private readonly nudge: RelayNudge,
    private readonly securityLog: SecurityLog,
  ) {}

  /** Writes down that something happened, in the transaction of the change; in the security log too, once that holds. */
  async record<D extends object>(
    tx: Tx,
    definition: EventDefinition<D>,
    facts: EventFacts<D>,
  ): Promise<void> {
    await tx.insert(StoredEvent, {
      id: newId(),
      name: definition.name,
      ...(facts as EventFacts<object>),
      occurredAt: this.clock.now(),
    });
    afterCommit(tx, () => this.nudge.now());
    if (!definition.security) return;
    const { data, ...ids } = facts;
    afterCommit(tx, () => this.securityLog.note(definition.name, { ...ids, ...data }));
  }
}
