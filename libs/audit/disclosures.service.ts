import { Injectable } from '@nestjs/common';
import { Transactions } from '#platform/database';
import { type EventDefinition, Events } from '#platform/events';

/** What somebody takes out of the platform. */
export interface Disclosure {
  /** Whose it is; null for an exhibiting or buying organisation's own. */
  organiserId: string | null;
  actorId: string;
  /** The document, or what the list is about. */
  subjectId: string;
  file: string;
}

/** Records what leaves the platform as a file. */
@Injectable()
export class Disclosures {
  constructor(
    private readonly transactions: Transactions,
    private readonly events: Events,
  ) {}

  /** In a transaction of its own: not to be called inside another. */
  async record(definition: EventDefinition<{ file: string }>, { file, ...facts }: Disclosure): Promise<void> {
    await this.transactions.run((tx) => this.events.record(tx, definition, { ...facts, data: { file } }));
  }
}
