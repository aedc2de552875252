import { Account, memberAdded } from '#lib/identity';
import { lockInOrder, Transactions } from '#platform/database';
import { ListensTo, type OccurredEvent } from '#platform/events';
import { Organisation } from '../entities/organisation.entity.js';
import { TakingOver } from './taking-over.service.js';

/** The first of an organisation's own people has come: what an organiser typed is theirs from now on. */
@ListensTo(memberAdded)
export class OnMemberAdded {
  constructor(
    private readonly transactions: Transactions,
    private readonly takingOver: TakingOver,
  ) {}

  async handle({ subjectId, data }: OccurredEvent<{ accountId: string; role: string }>): Promise<void> {
    await this.transactions.run(async (tx) => {
      const [organisation] = await lockInOrder(tx, Organisation, [subjectId]);
      const account = await tx.findOneBy(Account, { id: data.accountId });
      // In events of older versions, whoever has no password yet has not said yes.
      if (!organisation || !account?.passwordHash) return;
      await this.takingOver.settle(tx, organisation, account.id);
    });
  }
}
