import { Exhibitor, exhibitorConfirmed, type ExhibitorMoved, exhibitorSeparated } from '#lib/exhibitors';
import { Participant, Participants } from '#lib/matchmaking';
import { lockInOrder, Transactions, type Tx } from '#platform/database';
import { ListensTo, type OccurredEvent } from '#platform/events';
import { HandingOver } from './handing-over.service.js';
import { Leaving } from './leaving.service.js';

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
    private readonly leaving: Leaving,
  ) {}

  async handle({ data }: OccurredEvent<Moved>): Promise<void> {
    await this.transactions.run(async (tx) => {
      const [exhibitor] = await lockInOrder(tx, Exhibitor, [data.exhibitorId], { evenWithdrawn: true });
      if (!exhibitor) return;
      const { organiserId, fairId, organisationId } = exhibitor;
      for (const former of [data.from, data.organisationId])
        await this.handingOver.pass(tx, fairId, former, organisationId);
      if (exhibitor.withdrawnAt !== null) return this.takeOut(tx, { fairId, organisationId });
      const isTheirs = data.organisationId === organisationId;
      const findable = isTheirs ? (data.findable ?? null) : null;
      await this.participants.enrol(tx, { organiserId, fairId, organisationId, side: 'exhibitor', findable });
    });
  }

  /** It has been withdrawn by the time that it is heard of. */
  private async takeOut(tx: Tx, place: Pick<Participant, 'fairId' | 'organisationId'>): Promise<void> {
    const participant = await tx.findOneBy(Participant, { ...place, side: 'exhibitor' });
    if (participant?.leftBy === null)
      await this.leaving.leave(tx, participant, { by: 'withdrawal', actorId: null });
  }
}
