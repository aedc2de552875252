import type { Meeting } from '#lib/matchmaking';
import type { Tx } from '#platform/database';

/** Requests that became meetings: told when these end. The requests area, which stands above this one, provides it. */
export abstract class AcceptedRequests {
  /** The two of each meeting may ask each other again. The caller holds the programme or the meetings. */
  abstract letGo(tx: Tx, meetings: readonly Pick<Meeting, 'buyerId' | 'exhibitorId'>[]): Promise<void>;
}
