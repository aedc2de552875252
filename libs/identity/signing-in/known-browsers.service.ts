import { Inject, Injectable } from '@nestjs/common';
import { Clock, DAY, newId } from '#lib/kernel';
import { Database, type Tx } from '#platform/database';
import { hashOfToken, newToken } from '../domain/tokens.js';
import { KnownBrowser } from '../entities/known-browser.entity.js';

/** How long a browser stays known without a sign-in. */
export const BROWSER_KNOWN_FOR = 180 * DAY;

/**
 * Which browsers somebody has signed in from. A browser keeps a random mark in a cookie, the database its SHA-256. The mark
 * opens nothing: it only says that the failures of strangers are not this person's.
 */
@Injectable()
export class KnownBrowsers {
  constructor(
    private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** The mark's hash when the account has signed in from this browser before, else null. */
  async hashOf(mark: string | undefined, accountId: string | undefined): Promise<string | null> {
    if (!mark || !accountId) return null;
    const markHash = hashOfToken(mark);
    const known = await this.database.manager.existsBy(KnownBrowser, { markHash, accountId });
    return known ? markHash : null;
  }

  /** Remembers the browser and gives its mark: the one it has, when that is ours, else a new one. */
  async remember(tx: Tx, accountId: string, mark: string | undefined): Promise<string> {
    const isOurs = mark && (await tx.existsBy(KnownBrowser, { markHash: hashOfToken(mark) }));
    const kept = isOurs ? mark : newToken();
    const browser = { markHash: hashOfToken(kept), accountId };
    const lastUsedAt = this.clock.now();
    const noted = await tx.update(KnownBrowser, browser, { lastUsedAt });
    if (noted.affected === 0) await tx.insert(KnownBrowser, { id: newId(), ...browser, lastUsedAt });
    return kept;
  }

  /** Takes all browsers of an account for strangers' again. */
  async forgetAll(tx: Tx, accountId: string): Promise<void> {
    await tx.delete(KnownBrowser, { accountId });
  }
}
