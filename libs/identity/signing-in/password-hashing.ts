import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { SECOND } from '#lib/kernel';
import { comeBackIn } from '#platform/http';
import { Turnstile } from '#platform/turns';

const AT_ONCE = 2;
/** Log-ins have their own places: what strangers can make us hash otherwise never takes them. At 25 a second 50 wait two seconds. */
const LINES = {
  'log-in': { atOnce: AT_ONCE, waiting: 50 },
  other: { atOnce: 1, waiting: 20 },
};
// OWASP password storage cheat sheet: Argon2id with 19 MiB, t = 2, p = 1; algorithm 2 is Argon2id.
const ARGON2 = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const comeLater = () => comeBackIn(5 * SECOND);

/** For which kind of request a password is hashed, and who asks: a site or an account. */
export interface HashingTurn {
  kind: keyof typeof LINES;
  caller: string;
}

/**
 * Hashing is the dearest thing a stranger can make us do: two at once, callers in turn, a few waiting, the rest are asked to
 * come later. Hash last, when everything cheaper has been looked up and counted.
 */
@Injectable()
export class PasswordHashing {
  private readonly turnstile = new Turnstile(AT_ONCE, LINES);
  private readonly decoy = hash('a password that nobody has', ARGON2);

  /** Throws `http.too-many-requests`. */
  hash(password: string, caller: string): Promise<string> {
    const turn = { kind: 'other', caller } as const;
    return this.turnstile.take(turn, () => hash(password.normalize('NFC'), ARGON2), comeLater);
  }

  /**
   * Whether the password fits. Takes the same time when there is no hash, so that accounts cannot be told by the clock.
   * Throws `http.too-many-requests`.
   */
  async verify(passwordHash: string | null, password: string, turn: HashingTurn): Promise<boolean> {
    const known = passwordHash ?? (await this.decoy);
    const fits = await this.turnstile.take(turn, () => verify(known, password.normalize('NFC')), comeLater);
    return passwordHash !== null && fits;
  }
}
