import { Injectable } from '@nestjs/common';
import { Database, isUniqueViolation, Transactions, type Tx } from '#platform/database';
import { Events } from '#platform/events';
import { httpErrors } from '#platform/http';
import { Steps } from '#platform/steps';
import { Accounts, type NewAccount } from './accounts.service.js';
import { Account } from './entities/account.entity.js';
import { administratorAppointed } from './identity.events.js';
import { PasswordHashing } from './password-hashing.js';
import { PasswordPolicy } from './password-policy.service.js';
import { Sessions } from './sessions.service.js';

/** The unique step that only one of several requests can do. */
const STEP = ['installation', 'first administrator'] as const;

/** The first account of an installation, which whoever sits at its machine opens without being invited. */
@Injectable()
export class FirstAdministrator {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly accounts: Accounts,
    private readonly sessions: Sessions,
    private readonly policy: PasswordPolicy,
    private readonly passwords: PasswordHashing,
    private readonly steps: Steps,
    private readonly events: Events,
  ) {}

  /** Whether nobody has an account yet. */
  async isMissing(): Promise<boolean> {
    return !(await this.database.manager.exists(Account));
  }

  /**
   * Opens the account, whose address counts as confirmed, and gives the token of a session. Records `administrator.appointed`.
   * Throws `http.not-found` once there is an account, of two at once for one, and `identity.password-too-…`.
   */
  async open(request: NewAccount & { userAgent: string | undefined }): Promise<string> {
    if (!(await this.isMissing())) throw httpErrors.notFound();
    await this.policy.ensureGood(request.password, { ...request, worksForOrganiser: true });
    const passwordHash = await this.passwords.hash(request.password, 'first administrator');
    try {
      return await this.transactions.run((tx) => this.make(tx, { ...request, passwordHash }));
    } catch (error) {
      throw isUniqueViolation(error) ? httpErrors.notFound() : error;
    }
  }

  private async make(
    tx: Tx,
    request: NewAccount & { passwordHash: string; userAgent: string | undefined },
  ): Promise<string> {
    await this.steps.mark(tx, ...STEP);
    if (await tx.exists(Account)) throw httpErrors.notFound();
    const { id, email } = await this.accounts.open(tx, { ...request, verified: true, administrator: true });
    const facts = { organiserId: null, actorId: id, subjectId: id, data: { email } };
    await this.events.record(tx, administratorAppointed, facts);
    return this.sessions.open(tx, id, { userAgent: request.userAgent });
  }
}
