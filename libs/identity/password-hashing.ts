import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { httpErrors } from '#platform/http';

const AT_ONCE = 2;
const WAITING = 20;
// OWASP password storage cheat sheet: Argon2id with 19 MiB, t = 2, p = 1; algorithm 2 is Argon2id.
const ARGON2 = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Hashing is the dearest thing a stranger can make us do: two at once, twenty waiting, the rest are asked to come later. */
@Injectable()
export class PasswordHashing {
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  private readonly decoy = hash('a password that nobody has', ARGON2);

  hash(password: string): Promise<string> {
    return this.inTurn(() => hash(password.normalize('NFC'), ARGON2));
  }

  /** Whether the password fits. Takes the same time when there is no hash, so that accounts cannot be told by the clock. */
  async verify(passwordHash: string | null, password: string): Promise<boolean> {
    const known = passwordHash ?? (await this.decoy);
    const fits = await this.inTurn(() => verify(known, password.normalize('NFC')));
    return passwordHash !== null && fits;
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.waiting.length >= WAITING) throw httpErrors.tooManyRequests({ seconds: 5 });
    if (this.running >= AT_ONCE) await new Promise<void>((resolve) => this.waiting.push(resolve));
    this.running += 1;
    try {
      return await work();
    } finally {
      this.running -= 1;
      this.waiting.shift()?.();
    }
  }
}
