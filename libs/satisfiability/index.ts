export { atMostOne } from './at-most-one.js';
export { CoreBound } from './core-bound.js';
export { type SatAnswer, type SatLimits, SatSolver } from './sat-solver.js';
export { totalize } from './totalizer.js';
