import type { SatSolver } from './sat-solver.js';

/** Pairwise exclusion: no auxiliary variables and immediate propagation for the small sets that occur here. */
export function atMostOne(solver: SatSolver, literals: readonly number[]): void {
  for (let i = 0; i < literals.length; i++) {
    for (let j = i + 1; j < literals.length; j++) solver.addClause([literals[i]! ^ 1, literals[j]! ^ 1]);
  }
}
