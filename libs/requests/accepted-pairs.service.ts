import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Meeting } from '#lib/matchmaking';
import { AcceptedRequests } from '#lib/meetings';
import type { Tx } from '#platform/database';
import { pairKey } from './domain/request-states.js';
import { MeetingRequest } from './entities/meeting-request.entity.js';

/** The pairs whose accepted request keeps them from asking each other once more. */
@Injectable()
export class AcceptedPairs extends AcceptedRequests {
  async letGo(tx: Tx, meetings: readonly Pick<Meeting, 'buyerId' | 'exhibitorId'>[]): Promise<void> {
    const pairs = In(meetings.map(({ buyerId, exhibitorId }) => pairKey(buyerId, exhibitorId)));
    await tx.update(MeetingRequest, { openPair: pairs, state: 'accepted' }, { openPair: null });
  }
}
