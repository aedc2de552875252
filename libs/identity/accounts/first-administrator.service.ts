import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull, Not } from 'typeorm';
import { Database, isUniqueViolation, Transactions, type Tx } from '#platform/database';
import { Events } from '#platform/events';
import { httpErrors } from '#platform/http';
import { Steps } from '#platform/steps';
import type { NewAccount } from './accounts.service.js';
import { Account } from '../entities/account.entity.js';
import { administratorAppointed } from '../identity.events.js';
import { PasswordHashing } from '../signing-in/password-hashing.js';
import { PasswordPolicy } from '../signing-in/password-policy.service.js';
import { Sessions } from '../signing-in/sessions.service.js';
import { UnconfirmedAccounts } from './unconfirmed-accounts.service.js';

/** The unique step that only one of several requests can do. */
const STEP = ['installation', 'first administrator'] as const;

/** The first account of an installation, which whoever sits at its machine opens without being invited. */
@Injectable()
export class FirstAdministrator {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly unconfirmed: UnconfirmedAccounts,
    private readonly sessions: Sessions,
    private readonly policy: PasswordPolicy,
    private readonly passwords: PasswordHashing,
    private readonly steps: Steps,
    private readonly events: Events,
  ) {}

  /** Whether nobody has an account yet whose address was confirmed: who merely signed up stands in nobody's way. */
  isMissing(): Promise<boolean> {
    return hasNoOwner(this.database.manager);
  }

  /**
   * Opens the account, whose address counts as confirmed, and gives the token of a session. Records `administrator.appointed`.
   * Throws `http.not-found` once there is a confirmed account, of two at once for one, and `identity.password-too-…`.
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
    if (!(await hasNoOwner(tx))) throw httpErrors.notFound();
    const { email, userAgent } = request;
    await this.unconfirmed.giveWay(tx, email);
    const id = await this.unconfirmed.takeOver(tx, request);
    if (id === null) throw httpErrors.notFound();
    await tx.update(Account, { id }, { administrator: true });
    const facts = { organiserId: null, actorId: id, subjectId: id, data: { email } };
    await this.events.record(tx, administratorAppointed, facts);
    return this.sessions.open(tx, id, { userAgent });
  }
}

const hasNoOwner = async (manager: EntityManager): Promise<boolean> =>
  !(await manager.exists(Account, { where: { emailVerifiedAt: Not(IsNull()) } }));
