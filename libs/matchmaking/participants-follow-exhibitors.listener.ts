import { exhibitorConfirmed, type ExhibitorMoved, exhibitorSeparated } from '#lib/exhibitors';
import { Fair } from '#lib/fairs';
import { Transactions, type Tx } from '#platform/database';
import { ListensTo, type OccurredEvent } from '#platform/events';
import { Participant } from './entities/participant.entity.js';
import { Participants } from './participants.service.js';

type Moved = ExhibitorMoved & { findable?: boolean | null };

/** An exhibitor is another organisation from now on: its place in the matchmaking, with its people and meetings, is too. */
@ListensTo<Moved>(exhibitorConfirmed, exhibitorSeparated)
export class ParticipantsFollowExhibitors {
  constructor(
    private readonly transactions: Transactions,
    private readonly participants: Participants,
  ) {}

  async handle({ data }: OccurredEvent<Moved>): Promise<void> {
    await this.transactions.run(async (tx) => {
      const { fairId, from, organisationId, findable = null } = data;
      const fair = await tx.findOneBy(Fair, { id: fairId });
      if (!fair) return;
      await this.move(tx, fairId, from, organisationId);
      const { organiserId } = fair;
      await this.participants.enrol(tx, { organiserId, fairId, organisationId, side: 'exhibitor', findable });
    });
  }

  /** Whoever takes part already, as a buyer say, keeps the place it has. */
  private async move(tx: Tx, fairId: string, from: string, to: string): Promise<void> {
    if (await tx.existsBy(Participant, { fairId, organisationId: to })) return;
    await tx.update(Participant, { fairId, organisationId: from, side: 'exhibitor' }, { organisationId: to });
  }
}
