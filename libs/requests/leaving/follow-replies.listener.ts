import { ComingQuery, invitationAccepted, invitationDeclined, invitationWithdrawn } from '#lib/invitations';
import { Participant } from '#lib/matchmaking';
import { Transactions } from '#platform/database';
import { ListensTo, type OccurredEvent } from '#platform/events';
import { GuestReplies } from './guest-replies.service.js';

/** A guest who came aboard and cannot come after all, or is not to, leaves the matchmaking, and is back with another yes. */
@ListensTo<object>(invitationAccepted, invitationDeclined, invitationWithdrawn)
export class FollowReplies {
  constructor(
    private readonly coming: ComingQuery,
    private readonly replies: GuestReplies,
    private readonly transactions: Transactions,
  ) {}

  async handle({ subjectId }: OccurredEvent<object>): Promise<void> {
    await this.transactions.run(async (tx) => {
      for (const place of await this.coming.placesOf(tx, subjectId)) {
        const participant = await tx.findOneBy(Participant, place);
        if (participant) await this.replies.follow(tx, participant);
      }
    });
  }
}
