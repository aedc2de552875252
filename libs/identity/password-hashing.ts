import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { httpErrors } from '#platform/http';
import { Turns } from './domain/turns.js';

const AT_ONCE = 2;
const WAITING = 20;
// OWASP password storage cheat sheet: Argon2id with 19 MiB, t = 2, p = 1; algorithm 2 is Argon2id.
const ARGON2 = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const comeLater = () => httpErrors.tooManyRequests({ seconds: 5 });

/** Hashing is the dearest thing a stranger can make us do: two at once, twenty waiting, the rest are asked to come later. */
@Injectable()
export class PasswordHashing {
  private readonly turns = new Turns(AT_ONCE, WAITING);
  private readonly decoy = hash('a password that nobody has', ARGON2);

  hash(password: string): Promise<string> {
    return this.turns.take(() => hash(password.normalize('NFC'), ARGON2), comeLater);
  }

  /** Whether the password fits. Takes the same time when there is no hash, so that accounts cannot be told by the clock. */
  async verify(passwordHash: string | null, password: string): Promise<boolean> {
    const known = passwordHash ?? (await this.decoy);
    const fits = await this.turns.take(() => verify(known, password.normalize('NFC')), comeLater);
    return passwordHash !== null && fits;
  }
}
