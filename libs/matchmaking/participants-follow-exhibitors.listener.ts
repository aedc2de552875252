import { Exhibitor, exhibitorConfirmed, type ExhibitorMoved, exhibitorSeparated } from '#lib/exhibitors';
import { lockInOrder, Transactions } from '#platform/database';
import { ListensTo, type OccurredEvent } from '#platform/events';
import { Participants } from './participants.service.js';
import { HandingOver } from './people/handing-over.service.js';

type Moved = ExhibitorMoved & { findable?: boolean | null };

/**
 * An exhibitor is another organisation from now on: its place in the matchmaking is too. The exhibitor itself says whose it is,
 * as events come late, twice and in any order.
 */
@ListensTo<Moved>(exhibitorConfirmed, exhibitorSeparated)
export class ParticipantsFollowExhibitors {
  constructor(
    private readonly transactions: Transactions,
    private readonly participants: Participants,
    private readonly handingOver: HandingOver,
  ) {}

  async handle({ data }: OccurredEvent<Moved>): Promise<void> {
    await this.transactions.run(async (tx) => {
      const [exhibitor] = await lockInOrder(tx, Exhibitor, [data.exhibitorId], { evenWithdrawn: true });
      if (!exhibitor) return;
      const { organiserId, fairId, organisationId } = exhibitor;
      for (const former of [data.from, data.organisationId])
        await this.handingOver.pass(tx, fairId, former, organisationId);
      if (exhibitor.withdrawnAt !== null) return;
      const isTheirs = data.organisationId === organisationId;
      const findable = isTheirs ? (data.findable ?? null) : null;
      await this.participants.enrol(tx, { organiserId, fairId, organisationId, side: 'exhibitor', findable });
    });
  }
}
