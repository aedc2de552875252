import type { SatSolver } from './sat-solver.js';

/**
 * Sorted counter of literals (Bailleux & Boufkhad 2003), in the direction that bounding from above needs: the result's entry k is a
 * literal that is true whenever more than k inputs are.
 */
export function totalize(solver: SatSolver, inputs: readonly number[]): number[] {
  if (inputs.length <= 1) return [...inputs];
  const half = inputs.length >> 1;
  const left = totalize(solver, inputs.slice(0, half));
  const right = totalize(solver, inputs.slice(half));
  const sum = Array.from({ length: inputs.length }, () => 2 * solver.newVariable());
  for (let i = 0; i <= left.length; i++) {
    for (let j = 0; j <= right.length; j++) {
      if (i + j === 0) continue;
      const clause = [sum[i + j - 1]!];
      if (i > 0) clause.push(left[i - 1]! ^ 1);
      if (j > 0) clause.push(right[j - 1]! ^ 1);
      solver.addClause(clause);
    }
  }
  return sum;
}
