import { allowedVerbs, dateOnlyIn, type StateTable } from '#lib/kernel';
import type { FairState } from '../entities/fair.entity.js';
import { type FairPhase, fairPhase, type PhasedFair } from './fair-phase.js';

/** What an organiser does to a fair as a whole. */
export const FAIR_VERBS = ['open', 'close', 'reopen', 'start', 'end', 'resume'] as const;
export type FairVerb = (typeof FAIR_VERBS)[number];

/** What the organiser says of a fair; what its calendar makes of it is its phase. Closing closes applications, and nothing else. */
export const fairStates: StateTable<FairState, FairVerb> = {
  draft: { open: 'open' },
  open: { close: 'closed', start: 'running', end: 'ended' },
  closed: { reopen: 'open', start: 'running', end: 'ended' },
  running: { reopen: 'open', end: 'ended' },
  ended: { resume: 'running' },
};

/** When each verb has a meaning: nothing is closed or opened again once the days have begun, and nothing ends before. */
const MEANT: Record<Exclude<FairVerb, 'reopen' | 'resume'>, readonly FairPhase[]> = {
  open: ['draft'],
  close: ['announced', 'applications', 'preparation'],
  start: ['preparation', 'running'],
  end: ['running', 'over'],
};

/** What the organiser can do to a fair now. */
export function fairVerbs(fair: PhasedFair, now: Date): FairVerb[] {
  const phase = fairPhase(fair, now);
  const today = dateOnlyIn(now, fair.timeZone);
  return allowedVerbs(fairStates, fair.state).filter((verb) => {
    // Two clicks too early have a way back as long as the calendar says so: the start before the first day, the end on the last.
    if (verb === 'reopen') return phase === 'preparation' || (phase === 'running' && today < fair.startsOn);
    if (verb === 'resume') return today <= fair.endsOn;
    return MEANT[verb].includes(phase);
  });
}

/** What the calendar asks for in each phase, where it has not been done. */
const ASKED: Partial<Record<FairPhase, FairVerb>> = {
  draft: 'open',
  preparation: 'close',
  running: 'start',
  over: 'end',
};

/** What the calendar asks the organiser to do to a fair now; null: nothing. A draft is to be opened on the day its window begins. */
export function verbDue(fair: PhasedFair, now: Date): FairVerb | null {
  const verb = ASKED[fairPhase(fair, now)];
  if (!verb || !fairVerbs(fair, now).includes(verb)) return null;
  return verb === 'open' && !hasWindowDay(fair, now) ? null : verb;
}

/** Whether the day has come on which the window for applications begins. */
const hasWindowDay = ({ applicationsOpenAt, timeZone }: PhasedFair, now: Date): boolean =>
  dateOnlyIn(now, timeZone) >= dateOnlyIn(applicationsOpenAt, timeZone);

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
