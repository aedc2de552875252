import { Exhibitor, exhibitorAccepted, exhibitorReinstated, exhibitorWithdrawn } from '#lib/exhibitors';
import { Participant, Participants, ProgrammeLock } from '#lib/matchmaking';
import { lockInOrder, Transactions, type Tx } from '#platform/database';
import { ListensTo, type OccurredEvent } from '#platform/events';
import { Leaving } from './leaving.service.js';

interface Place {
  fairId: string;
  organisationId: string;
  findable?: boolean | null;
}

/**
 * Who exhibits no more meets nobody at the fair, and who exhibits again may. The exhibitor itself says whether it does, as events
 * come late, twice and in any order. Who had left by its own word stays away.
 */
@ListensTo<Place>(exhibitorWithdrawn, exhibitorReinstated, exhibitorAccepted)
export class LeaveWithdrawn {
  constructor(
    private readonly transactions: Transactions,
    private readonly lock: ProgrammeLock,
    private readonly participants: Participants,
    private readonly leaving: Leaving,
  ) {}

  async handle({ actorId, data }: OccurredEvent<Place>): Promise<void> {
    await this.transactions.run((tx) => this.follow(tx, data, actorId));
  }

  private async follow(tx: Tx, { fairId, organisationId, findable }: Place, actorId: string | null) {
    const place = { fairId, organisationId };
    const seen = await tx.findOne(Exhibitor, { where: place, withDeleted: true });
    const [exhibitor] = seen ? await lockInOrder(tx, Exhibitor, [seen.id]) : [];
    await this.lock.hold(tx, fairId);
    const participant = await tx.findOneBy(Participant, { ...place, side: 'exhibitor' });
    const departure = { by: 'withdrawal', actorId } as const;
    if (!exhibitor) {
      if (participant?.leftBy === null) await this.leaving.leave(tx, participant, departure);
      return;
    }
    if (participant?.leftBy === 'withdrawal') await this.leaving.comeBack(tx, participant, departure);
    const { organiserId } = exhibitor;
    await this.participants.enrol(tx, { organiserId, ...place, side: 'exhibitor', findable });
  }
}
