import type { Edition } from '../entities/edition.entity.js';
import type { Move } from './move.js';

/** What hangs on an edition besides its programme, and moves with it. The fairs area, which stands above this one, provides it. */
export abstract class EditionFollower {
  /** Throws what keeps it where it is. */
  abstract move(move: Move, edition: Edition): Promise<void>;
  /** How many people are told of the move. */
  abstract people(move: Move, edition: Edition): Promise<number>;
}
