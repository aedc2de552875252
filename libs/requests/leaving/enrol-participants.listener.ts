import { Exhibitor, exhibitorAccepted } from '#lib/exhibitors';
import { Fair } from '#lib/fairs';
import { Account } from '#lib/identity';
import { buyerJoined } from '#lib/invitations';
import type { Side } from '#lib/matching';
import { Participants } from '#lib/matchmaking';
import { Database, lockInOrder, Transactions, type Tx } from '#platform/database';
import { ListensTo, type OccurredEvent } from '#platform/events';
import { GuestReplies } from './guest-replies.service.js';

interface Joined {
  fairId: string;
  organisationId: string;
  findable: boolean | null;
}

/** Whoever exhibits at a fair, or comes to buy, takes part in its matchmaking. */
@ListensTo<Joined>(exhibitorAccepted, buyerJoined)
export class EnrolParticipants {
  constructor(
    private readonly participants: Participants,
    private readonly replies: GuestReplies,
    private readonly transactions: Transactions,
    private readonly database: Database,
  ) {}

  async handle({ name, actorId, data }: OccurredEvent<Joined>): Promise<void> {
    const { fairId, organisationId, findable } = data;
    const fair = await this.database.manager.findOneBy(Fair, { id: fairId });
    if (!fair) return;
    const side: Side = name === exhibitorAccepted.name ? 'exhibitor' : 'buyer';
    const { organiserId } = fair;
    await this.transactions.run(async (tx) => {
      // Who was accepted by mistake, or has withdrawn since, exhibits no more; its row says so, and waits while we look.
      if (side === 'exhibitor' && !(await lockedExhibitor(tx, { fairId, organisationId }))) return;
      const guest = side === 'buyer' && actorId ? await tx.findOneBy(Account, { id: actorId }) : null;
      const enrolment = { organiserId, fairId, organisationId, side, findable, guest };
      await this.replies.follow(tx, await this.participants.enrol(tx, enrolment));
    });
  }
}

/** Whoever takes part in a fair as an exhibitor now. */
async function lockedExhibitor(tx: Tx, place: { fairId: string; organisationId: string }): Promise<boolean> {
  const found = await tx.findOneBy(Exhibitor, place);
  return found !== null && (await lockInOrder(tx, Exhibitor, [found.id])).length > 0;
}
