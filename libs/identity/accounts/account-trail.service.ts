import { Injectable } from '@nestjs/common';
import type { Tx } from '#platform/database';
import { type EventDefinition, Events } from '#platform/events';
import { Membership } from '../entities/membership.entity.js';

/** Records what happens to an account in the trail of every organiser that it works for. */
@Injectable()
export class AccountTrail {
  constructor(private readonly events: Events) {}

  /** `by` is who did it: the account itself when left out, null when nobody knows. */
  async record<D extends object>(
    tx: Tx,
    definition: EventDefinition<D>,
    accountId: string,
    { data, by = accountId }: { data: D; by?: string | null },
  ): Promise<void> {
    const places = await tx.findBy(Membership, { accountId, party: 'organiser' });
    const organisers = places.length > 0 ? places.map(({ partyId }) => partyId) : [null];
    for (const organiserId of organisers)
      await this.events.record(tx, definition, { organiserId, actorId: by, subjectId: accountId, data });
  }
}
