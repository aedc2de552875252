import { fairPhase, type PhasedFair } from './domain/fair-phase.js';
import { fairsErrors } from './fairs.errors.js';

/** For whatever begins something new about a fair. Throws `fairs.over`. */
export function ensureNotOver(fair: PhasedFair, now: Date): void {
  if (fairPhase(fair, now) === 'over') throw fairsErrors.over();
}
