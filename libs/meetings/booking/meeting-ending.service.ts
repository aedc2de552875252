import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Clock } from '#lib/kernel';
import { Meeting, Place } from '#lib/matchmaking';
import { portionsOf, type Tx } from '#platform/database';
import { AcceptedRequests } from './accepted-requests.js';

/** Ends meetings, whoever ends them. */
@Injectable()
export class MeetingEnding {
  constructor(
    private readonly requests: AcceptedRequests,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * Cancels scheduled meetings: they keep nobody, no table and no interpreter, their SEQUENCE grows by one, and the two may ask each
   * other again. The caller holds the programme or the meetings, and tells both sides.
   */
  async end(tx: Tx, meetings: readonly Pick<Meeting, 'id' | 'buyerId' | 'exhibitorId'>[]): Promise<void> {
    for (const portion of portionsOf(meetings)) {
      const ids = In(portion.map(({ id }) => id));
      await tx.delete(Place, { meetingId: ids });
      await tx.update(
        Meeting,
        { id: ids },
        {
          ...{ state: 'cancelled', pinned: false, interpreterId: null },
          cancelledAt: this.clock.now(),
          sequence: () => 'sequence + 1',
        },
      );
      await this.requests.letGo(tx, portion);
    }
  }
}
