import type { Participant } from '../entities/participant.entity.js';
import { matchmakingErrors } from '../matchmaking.errors.js';

/** For one's own locked place: somebody else may have left for the organisation meanwhile. Throws `matchmaking.left`. */
export function ensureTakesPart({ leftBy }: Pick<Participant, 'leftBy'>): void {
  if (leftBy !== null) throw matchmakingErrors.left();
}
