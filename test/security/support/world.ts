import type { Role, RoleCaller } from './callers.js';

export interface People {
  accounts: Record<Exclude<Role, 'anonymous'>, string>;
  buyerOrganisationId: string;
}

/** In every text that nobody outside its tenant may see yet, public pages included. */
export const HIDDEN = 'ZZ-HIDDEN';

/** One tenant with something of everything, every text of it carrying its marker. */
export interface World {
  marker: string;
  people: People;
  /** Ids by the name that paths and bodies give them: `editionId`, `itemId`. */
  ids: Record<string, string>;
  callers: Record<Role, RoleCaller>;
}

/** A world that is being built. */
export type Site = Omit<World, 'callers'>;

export interface TwoTenants {
  own: World;
  foreign: World;
  /** The ids of every row of the foreign world. */
  foreignIds: Set<string>;
}
