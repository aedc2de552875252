import type { FairPhase } from './fair-phase';

interface DatedFair {
  phase: FairPhase;
  /** "2025-11-20" */
  startsOn: string;
  endsOn: string;
}

const RANK: Record<FairPhase, number> = {
  running: 0,
  announced: 1,
  applications: 1,
  preparation: 1,
  over: 2,
  draft: 3,
};

/** The fair that somebody wants to see first: one that runs, else the next to come, else the last that was, else a draft. */
export const fairThatMatters = <F extends DatedFair>(fairs: readonly F[]): F | undefined =>
  [...fairs].sort(bySoonness)[0];

function bySoonness(one: DatedFair, other: DatedFair): number {
  const byRank = RANK[one.phase] - RANK[other.phase];
  if (byRank !== 0) return byRank;
  return one.phase === 'over'
    ? other.endsOn.localeCompare(one.endsOn)
    : one.startsOn.localeCompare(other.startsOn);
}
