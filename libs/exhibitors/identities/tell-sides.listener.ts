import { IdentityMails, isPersonalNumber } from '#lib/organisations';
import { Transactions } from '#platform/database';
import { ListensTo, type OccurredEvent } from '#platform/events';
import { applicationSubmitted } from '../exhibitors.events.js';
import { IdentitySidesQuery } from './identity-sides.query.js';

/**
 * Two have applied to one organiser with one code that nobody holds: it may settle that, so both hear of it while they can still
 * answer. Where somebody holds it, an application changes nothing.
 */
@ListensTo(applicationSubmitted)
export class TellSides {
  constructor(
    private readonly transactions: Transactions,
    private readonly sides: IdentitySidesQuery,
    private readonly mails: IdentityMails,
  ) {}

  async handle({ organiserId, data }: OccurredEvent<{ organisationId: string }>): Promise<void> {
    await this.transactions.run(async (tx) => {
      const { organisationId } = data;
      if (!(await this.sides.isShownTo(organiserId!, organisationId, tx))) return;
      const { sides } = await this.sides.of(organiserId!, organisationId, tx);
      const open = sides
        .filter(({ refutation }) => refutation === null)
        .map(({ organisation }) => organisation);
      const isHeld = sides.some(({ proof }) => proof !== null);
      if (isHeld || open.length < 2 || isPersonalNumber(open[0]!.taxCode!)) return;
      for (const { id } of open) await this.mails.disputed(tx, id);
    });
  }
}
