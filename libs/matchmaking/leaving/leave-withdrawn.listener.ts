import { Exhibitor, exhibitorAccepted, exhibitorReinstated, exhibitorWithdrawn } from '#lib/exhibitors';
import { Transactions, type Tx } from '#platform/database';
import { ListensTo, type OccurredEvent } from '#platform/events';
import { Participant } from '../entities/participant.entity.js';
import { ProgrammeLock } from '../people/programme-lock.service.js';
import { Leaving } from './leaving.service.js';

/**
 * Who exhibits no more meets nobody at the fair, and who exhibits again may. The exhibitor itself says whether it does, as events
 * come late, twice and in any order.
 */
@ListensTo<object>(exhibitorWithdrawn, exhibitorReinstated, exhibitorAccepted)
export class LeaveWithdrawn {
  constructor(
    private readonly transactions: Transactions,
    private readonly lock: ProgrammeLock,
    private readonly leaving: Leaving,
  ) {}

  async handle({ subjectId, actorId }: OccurredEvent<object>): Promise<void> {
    await this.transactions.run((tx) => this.follow(tx, subjectId, actorId));
  }

  private async follow(tx: Tx, exhibitorId: string, actorId: string | null): Promise<void> {
    const seen = await tx.findOne(Exhibitor, { where: { id: exhibitorId }, withDeleted: true });
    if (!seen) return;
    await this.lock.hold(tx, seen.fairId);
    // Read again under the lock, so that of two events the last one sees how things stand.
    const exhibitor = await tx.findOneOrFail(Exhibitor, { where: { id: exhibitorId }, withDeleted: true });
    const { fairId, organisationId } = exhibitor;
    const participant = await tx.findOneBy(Participant, { fairId, organisationId, side: 'exhibitor' });
    if (!participant) return;
    const { leftBy } = participant;
    const departure = { by: 'withdrawal', actorId } as const;
    if (exhibitor.withdrawnAt !== null && leftBy !== 'withdrawal')
      await this.leaving.leave(tx, participant, departure);
    if (exhibitor.withdrawnAt === null && leftBy === 'withdrawal')
      await this.leaving.comeBack(tx, participant, departure);
  }
}
