import { type StateTable } from '#lib/kernel';
import type { FairState } from '../entities/fair.entity.js';

/** What an organiser does to a fair as a whole. */
export const FAIR_VERBS = ['open', 'close', 'reopen', 'start', 'end'] as const;
export type FairVerb = (typeof FAIR_VERBS)[number];

/** draft → open (applications and bookings) → closed → running → ended; a closed fair may be opened again. */
export const fairStates: StateTable<FairState, FairVerb> = {
  draft: { open: 'open' },
  open: { close: 'closed' },
  closed: { reopen: 'open', start: 'running' },
  running: { end: 'ended' },
  ended: {},
};

/** What the guards look at. */
export interface FairFacts {
  /** Booths that can be rented. */
  rentableBooths: number;
  /** Holds that are neither confirmed nor over. */
  openHolds: number;
}

/** Why a move is not possible yet. */
export type FairObstacle = 'no-booths' | 'open-holds';

const guards: Partial<Record<FairVerb, (facts: FairFacts) => FairObstacle | null>> = {
  open: ({ rentableBooths }) => (rentableBooths === 0 ? 'no-booths' : null),
  reopen: ({ rentableBooths }) => (rentableBooths === 0 ? 'no-booths' : null),
  start: ({ openHolds }) => (openHolds > 0 ? 'open-holds' : null),
};

/** The reason that keeps the fair from this move, or null when nothing does. */
export const fairObstacle = (verb: FairVerb, facts: FairFacts): FairObstacle | null =>
  guards[verb]?.(facts) ?? null;
