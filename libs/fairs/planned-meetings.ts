import type { Zones } from '#lib/kernel';
import type { Tx } from '#platform/database';
import type { Fair } from './entities/fair.entity.js';

/** A fair that is held on other days, or by another clock. */
export interface FairEdit {
  before: Fair;
  after: Fair;
  /** From whose clock to whose its sessions are told, as they stay at their moments; null: they stay at their hours. */
  keptMoments: Zones | null;
}

/**
 * The meetings that are planned at a fair: asked when its days or its time zone change. The matchmaking area, which stands above
 * this one, provides it.
 */
export abstract class PlannedMeetings {
  /** Lets the programme and its requests follow the fair; throws when meetings that stand would lose their slot. */
  abstract follow(tx: Tx, edit: FairEdit): Promise<void>;
}
