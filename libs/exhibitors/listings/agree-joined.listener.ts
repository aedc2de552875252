import { Inject } from '@nestjs/common';
import { In, IsNull, Not } from 'typeorm';
import { Clock, newId } from '#lib/kernel';
import { organisationTakenOver } from '#lib/organisations';
import { Transactions, type Tx } from '#platform/database';
import { ListensTo, type OccurredEvent } from '#platform/events';
import { Exhibitor } from '../entities/exhibitor.entity.js';
import { ListingMatch } from '../entities/listing-match.entity.js';

/** Whoever accepts the organiser's invitation to an exhibitor that it entered says yes to the fairs that the invitation named, and is asked about the others. */
@ListensTo(organisationTakenOver)
export class AgreeJoined {
  constructor(
    private readonly transactions: Transactions,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async handle({ subjectId, data }: OccurredEvent<{ enteredBy: string }>): Promise<void> {
    const waiting = {
      organisationId: subjectId,
      organiserId: data.enteredBy,
      agreedAt: IsNull(),
      withdrawnAt: IsNull(),
    };
    await this.transactions.run(async (tx) => {
      await tx.update(Exhibitor, { ...waiting, askedAt: Not(IsNull()) }, { agreedAt: this.clock.now() });
      await this.offer(tx, await tx.findBy(Exhibitor, waiting));
    });
  }

  private async offer(tx: Tx, exhibitors: Exhibitor[]): Promise<void> {
    const known = await tx.findBy(ListingMatch, { exhibitorId: In(exhibitors.map(({ id }) => id)) });
    for (const { id: exhibitorId, organiserId, fairId, organisationId } of exhibitors) {
      if (known.some((match) => match.exhibitorId === exhibitorId && match.organisationId === organisationId))
        continue;
      const own = { organiserId, fairId, exhibitorId, listedId: organisationId, organisationId };
      const unanswered = { answeredAt: null, answeredBy: null, reason: null };
      const offered = { state: 'offered' as const, offeredAt: this.clock.now(), ...unanswered };
      await tx.insert(ListingMatch, { id: newId(), ...own, ...offered });
    }
  }
}
