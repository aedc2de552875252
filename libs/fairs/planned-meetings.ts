import type { Zones } from '#lib/kernel';
import type { Tx } from '#platform/database';
import type { Fair } from './entities/fair.entity.js';

/**
 * The meetings that are planned at a fair: asked when its days or its time zone change. The matchmaking area, which stands above
 * this one, provides it.
 */
export abstract class PlannedMeetings {
  /**
   * Lets the programme follow the fair as it is now; throws when meetings that stand would lose their slot. `keptMoments`: from
   * whose clock to whose its sessions are told, as they stay at their moments; null: they stay at their hours.
   */
  abstract follow(tx: Tx, fair: Fair, keptMoments: Zones | null): Promise<void>;
}
