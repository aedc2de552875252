import type { Tx } from '#platform/database';
import type { Meeting } from './entities/meeting.entity.js';

/** Requests that became meetings: told when these end. The requests area, which stands above this one, provides it. */
export abstract class AcceptedRequests {
  /** The two of each meeting may ask each other again. The caller holds the programme or the meetings. */
  abstract letGo(tx: Tx, meetings: readonly Pick<Meeting, 'buyerId' | 'exhibitorId'>[]): Promise<void>;
}
