import { Account, memberAdded } from '#lib/identity';
import { DomainError } from '#lib/kernel';
import { lockInOrder, Transactions, type Tx } from '#platform/database';
import { Events, ListensTo, type OccurredEvent } from '#platform/events';
import { Organisation } from '../entities/organisation.entity.js';
import { organisationTakenOver } from '../organisations.events.js';
import { ClaimantsQuery, rivalsOf } from './claimants.query.js';
import { IdentityProofs } from './identity-proofs.service.js';
import { reachOf } from '../domain/identity-state.js';

/**
 * The first of an organisation's own people has come: what an organiser typed is theirs from now on. When they came by the
 * address that the organiser knows, that proves the tax code, unless somebody else claims it.
 */
@ListensTo(memberAdded)
export class OnMemberAdded {
  constructor(
    private readonly transactions: Transactions,
    private readonly claimants: ClaimantsQuery,
    private readonly proofs: IdentityProofs,
    private readonly events: Events,
  ) {}

  async handle({ subjectId, data }: OccurredEvent<{ accountId: string; role: string }>): Promise<void> {
    await this.transactions.run(async (tx) => {
      const [organisation] = await lockInOrder(tx, Organisation, [subjectId]);
      const account = await tx.findOneBy(Account, { id: data.accountId });
      // Whoever has no password yet has not said yes.
      if (!organisation?.enteredBy || !account?.passwordHash) return;
      const { enteredBy, name } = organisation;
      await tx.update(Organisation, { id: subjectId }, { enteredBy: null });
      const facts = { organiserId: enteredBy, actorId: account.id, subjectId };
      await this.events.record(tx, organisationTakenOver, { ...facts, data: { name, enteredBy } });
      if (account.email === organisation.email)
        await this.prove(tx, { ...organisation, enteredBy: null }, enteredBy, account.id);
    });
  }

  private async prove(tx: Tx, organisation: Organisation, organiserId: string, actorId: string) {
    const { id, taxCode } = organisation;
    if (taxCode === null) return;
    const claimants = await this.claimants.of(tx, taxCode, reachOf(taxCode, organiserId));
    if (rivalsOf(claimants, id).length > 0) return;
    try {
      await this.proofs.prove(tx, organisation, 'letter', { organiserId, actorId, note: '' });
    } catch (error) {
      // Somebody else was faster: a dispute, for an organiser to settle.
      if (!(error instanceof DomainError)) throw error;
    }
  }
}
