import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Clock, newId } from '#lib/kernel';
import { Database, isUniqueViolation, Transactions, type Tx } from '#platform/database';
import { IdempotencyKey } from '#platform/schema';
import { httpErrors } from '../problems/http.errors.js';
import { type FairRequest, whoseRequest } from '../request.js';

export interface KeyedRequest {
  scope: string;
  key: string;
  fingerprint: string;
}

const MAX_KEY = 255;

/** Makes creating requests safe to repeat. The key's row is written in the transaction of the effect. */
@Injectable()
export class IdempotencyKeys {
  constructor(
    private readonly transactions: Transactions,
    private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** The request's key, or null when it has none. */
  of(request: FairRequest): KeyedRequest | null {
    const header = request.headers['idempotency-key'];
    if (typeof header !== 'string' || header === '') return null;
    if (header.length > MAX_KEY) throw httpErrors.malformed();
    const content = [request.method, request.url, JSON.stringify(request.body ?? null)].join('\n');
    return {
      scope: whoseRequest(request),
      key: header,
      fingerprint: createHash('sha256').update(content).digest('hex'),
    };
  }

  /**
   * Runs the effect unless the key has been used: then gives the answer of that time. A twin that runs at the same
   * moment waits on the unique key and gets the first one's answer. Throws `http.key-reused` for other content.
   */
  async once<T>(request: KeyedRequest, effect: (tx: Tx) => Promise<T>): Promise<T> {
    const earlier = await this.earlierAnswer<T>(request);
    if (earlier) return earlier.body;
    try {
      return await this.transactions.run(async (tx) => {
        const id = newId();
        await tx.insert(IdempotencyKey, { id, ...request, createdAt: this.clock.now() });
        const body = await effect(tx);
        await tx.update(IdempotencyKey, { id }, { status: 201, body: JSON.stringify(body ?? null) });
        return body;
      });
    } catch (error) {
      const first = isUniqueViolation(error) ? await this.earlierAnswer<T>(request) : null;
      if (!first) throw error;
      return first.body;
    }
  }

  private async earlierAnswer<T>({ scope, key, fingerprint }: KeyedRequest): Promise<{ body: T } | null> {
    const row = await this.database.manager.findOneBy(IdempotencyKey, { scope, key });
    if (!row) return null;
    if (row.fingerprint !== fingerprint) throw httpErrors.keyReused();
    return { body: JSON.parse(row.body ?? 'null') as T };
  }
}
