import { KempeChain } from '../search/kempe-chain.js';
import type { TimetableState } from '../search/timetable-state.js';

/** Chains longer than this seldom bring more meetings back than they move away. */
const LONGEST_CHAIN = 12;

/** Moves meetings back to their published slots where that costs no break, breaks no rule and moves fewer meetings in all. */
export function returnToPublished(state: TimetableState, published: readonly (number | null)[]): void {
  const chain = new KempeChain(state, LONGEST_CHAIN);
  const isHome = (m: number, t: number): number => (published[m] === t ? 1 : 0);
  for (let progress = true; progress;) {
    progress = false;
    for (const [m, home] of published.entries()) {
      const now = state.slotOf[m]!;
      if (home === null || now < 0 || now === home) continue;
      for (const p of [state.c.first[m]!, state.c.second[m]!]) {
        if (
          state.slotOf[m] === home ||
          state.at[p * state.stride + home + 1]! >= 0 ||
          !chain.walk(p, now, home)
        )
          continue;
        if (!chain.fits()) continue;
        let gain = 0;
        for (let i = 0; i < chain.length; i++) {
          const [from, to] = i % 2 === 0 ? [now, home] : [home, now];
          gain += isHome(chain.members[i]!, to) - isHome(chain.members[i]!, from);
        }
        const start = state.runsMoved(p, now, home);
        const end = state.runsMoved(chain.endPerson, chain.endLeaves(), chain.endTakes());
        if (gain <= 0 || start > 0 || end > 0) continue;
        chain.apply();
        progress = true;
      }
    }
  }
}
