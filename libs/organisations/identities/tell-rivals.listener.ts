import { Transactions } from '#platform/database';
import { ListensTo, type OccurredEvent } from '#platform/events';
import { EVERYWHERE } from '../domain/identity-state.js';
import { isPersonalNumber } from '../domain/tax-code.js';
import { IdentityRefutation } from '../entities/identity-refutation.entity.js';
import { Organisation } from '../entities/organisation.entity.js';
import { ClaimantsQuery } from './claimants.query.js';
import { identityEvidenceGiven } from './identities.events.js';
import { IdentityMails } from './identity-mails.service.js';

/**
 * All who have shown something for a code hear that another one has, while they can still answer: once until an organiser has
 * settled it. Afterwards, so that of two who show theirs at one moment both hear of it.
 */
@ListensTo(identityEvidenceGiven)
export class TellRivals {
  constructor(
    private readonly transactions: Transactions,
    private readonly claimants: ClaimantsQuery,
    private readonly mails: IdentityMails,
  ) {}

  async handle({ subjectId }: OccurredEvent<{ kind: string }>): Promise<void> {
    await this.transactions.run(async (tx) => {
      const claim = await tx.findOneBy(Organisation, { id: subjectId });
      // Nobody is told that somebody else uses a person's number.
      if (!claim?.taxCode || isPersonalNumber(claim.taxCode)) return;
      const refuted = { organisationId: subjectId, code: claim.taxCode, reach: EVERYWHERE };
      if (await tx.existsBy(IdentityRefutation, refuted)) return;
      const rivals = await this.claimants.rivals(tx, claim, EVERYWHERE);
      for (const id of rivals.length > 0 ? [subjectId, ...rivals] : []) await this.mails.disputed(tx, id);
    });
  }
}
