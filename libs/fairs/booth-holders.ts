import type { EntityManager } from 'typeorm';

/** A booth that somebody holds or has claimed. */
export interface TakenBooth {
  boothId: string;
  /** Name of the organisation. */
  holder: string;
}

/**
 * Who has which booth: asked before a plan is replaced or a fair moves on. The booths area, which stands above this one,
 * provides it.
 */
export abstract class BoothHolders {
  abstract takenBooths(manager: EntityManager, fairId: string): Promise<TakenBooth[]>;
  /** Holds that are neither confirmed nor over. */
  abstract openHolds(manager: EntityManager, fairId: string): Promise<number>;
}
