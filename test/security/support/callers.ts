import { Sessions } from '#lib/identity';
import type { TestApp } from '../../support/app.js';
import { type TestAnswer, TestClient } from '../../support/test-client.js';
import type { Method } from '../../support/api/contract.js';

export const ROLES = [
  'owner',
  'staff',
  'desk',
  'manager',
  'standStaff',
  'buyer',
  'administrator',
  'anonymous',
] as const;
export type Role = (typeof ROLES)[number];

/** Someone who calls the api with the session of an account, or with none. */
export class RoleCaller {
  private readonly client: TestClient;
  private cookie = '';

  constructor(
    private readonly app: TestApp,
    readonly role: Role,
    readonly accountId: string | null,
  ) {
    this.client = app.client();
  }

  /** Opens a session directly: hashing a password for each of thousands of requests proves nothing here. */
  async renewSession(): Promise<this> {
    const { accountId } = this;
    if (accountId === null) return this;
    const token = await this.app.transactions.run((tx) => this.app.get(Sessions).open(tx, accountId));
    this.cookie = `session=${token}`;
    return this;
  }

  /** `path` begins with /api/v1. */
  send<T = { code?: string; errors?: object[] }>(
    method: Method,
    path: string,
    request: { body?: unknown; headers?: Record<string, string> } = {},
  ): Promise<TestAnswer<T>> {
    const body = request.body as object | string | Buffer | undefined;
    return this.client.send<T>(method, `/${path}`, {
      headers: { cookie: this.cookie, ...request.headers },
      ...(body !== undefined && { body }),
    });
  }
}
