import * as fc from 'fast-check';
import { CoreBound } from './core-bound.js';
import { SatSolver } from './sat-solver.js';

const VARIABLES = 8;
const literal = fc.integer({ min: 0, max: 2 * VARIABLES - 1 });
const problem = fc.record({
  clauses: fc.array(fc.array(literal, { minLength: 1, maxLength: 3 }), { maxLength: 34 }),
  cards: fc.array(
    fc.record({
      literals: fc.uniqueArray(literal, { minLength: 2, maxLength: 8 }),
      bound: fc.integer({ min: 0, max: 4 }),
    }),
    { maxLength: 4 },
  ),
});
type Problem = typeof problem extends fc.Arbitrary<infer T> ? T : never;

const holds = (assignment: number, l: number): boolean => ((assignment >> (l >> 1)) & 1) === 1 - (l & 1);

function models({ clauses, cards }: Problem): number[] {
  return Array.from({ length: 1 << VARIABLES }, (_, assignment) => assignment).filter(
    (assignment) =>
      clauses.every((clause) => clause.some((l) => holds(assignment, l))) &&
      cards.every(({ literals, bound }) => literals.filter((l) => holds(assignment, l)).length <= bound),
  );
}

function load({ clauses, cards }: Problem): SatSolver {
  const solver = new SatSolver();
  for (let v = 0; v < VARIABLES; v++) solver.newVariable();
  for (const clause of clauses) solver.addClause(clause);
  for (const { literals, bound } of cards) solver.addAtMost(literals, bound);
  return solver;
}

const limits = { conflicts: 1e6, shouldStop: () => false };

describe('the exact engine', () => {
  it('agrees with trying every assignment, and its models hold', () => {
    let unsatisfiable = 0;
    fc.assert(
      fc.property(problem, (given) => {
        const solver = load(given);
        const answer = solver.solve(limits);
        const expected = models(given);
        if (expected.length === 0) unsatisfiable++;
        expect(answer).toBe(expected.length > 0 ? 'satisfiable' : 'unsatisfiable');
        if (answer !== 'satisfiable') return;
        const found = Array.from({ length: VARIABLES }, (_, v) => (solver.isTrue(v) ? 1 << v : 0)).reduce(
          (x, y) => x + y,
        );
        expect(expected).toContain(found);
      }),
      { numRuns: 1500, seed: 2 },
    );
    expect(unsatisfiable).toBeGreaterThan(100);
  });

  it('raises the bound on true costs to the least possible', () => {
    const costs = Array.from({ length: VARIABLES }, (_, v) => 2 * v);
    fc.assert(
      fc.property(problem, (given) => {
        const expected = models(given).map((assignment) => costs.filter((l) => holds(assignment, l)).length);
        const cores = new CoreBound(load(given), costs);
        const answer = cores.raise(limits, 100);
        const least = expected.length === 0 ? null : expected.reduce((x, y) => Math.min(x, y));
        expect([answer, least === null ? null : cores.lower]).toEqual([
          least === null ? 'exhausted' : 'optimal',
          least,
        ]);
      }),
      { numRuns: 1500, seed: 3 },
    );
  });

  it('proves that nine pigeons do not fit into eight holes, restarting and forgetting on the way', () => {
    const solver = new SatSolver();
    const inHole = Array.from({ length: 9 }, () => Array.from({ length: 8 }, () => 2 * solver.newVariable()));
    for (const pigeon of inHole) solver.addClause(pigeon);
    for (let hole = 0; hole < 8; hole++) {
      for (let x = 0; x < 9; x++)
        for (let y = 0; y < x; y++) solver.addClause([inHole[x]![hole]! ^ 1, inHole[y]![hole]! ^ 1]);
    }
    expect(solver.solve(limits)).toBe('unsatisfiable');
    expect(solver.conflicts).toBeGreaterThan(2_000);
  });

  it('stops at its limit of conflicts and can go on', () => {
    const solver = new SatSolver();
    const inHole = Array.from({ length: 8 }, () => Array.from({ length: 7 }, () => 2 * solver.newVariable()));
    for (const pigeon of inHole) solver.addClause(pigeon);
    for (let hole = 0; hole < 7; hole++)
      solver.addAtMost(
        inHole.map((pigeon) => pigeon[hole]!),
        1,
      );
    expect(solver.solve({ ...limits, conflicts: 100 })).toBe('stopped');
    expect(solver.solve(limits)).toBe('unsatisfiable');
  });
});
