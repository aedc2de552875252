import type { EntityManager } from 'typeorm';

/**
 * Who awaits a letter with a personal link, and has not come by it yet: asked before a password counts that somebody typed for
 * the address, as its reader confirms whatever comes along. The invitations area, which stands above this one, provides it.
 */
export abstract class AwaitedLetters {
  abstract isAwaited(manager: EntityManager, email: string): Promise<boolean>;
}
