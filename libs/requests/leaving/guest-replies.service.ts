import { Injectable } from '@nestjs/common';
import { ComingQuery } from '#lib/invitations';
import { Participant, ProgrammeLock } from '#lib/matchmaking';
import { lockInOrder, type Tx } from '#platform/database';
import { Leaving } from './leaving.service.js';

/** How guests leave who come no more. */
const DEPARTURES = { declined: 'reply', uninvited: 'uninvited' } as const;

/** Who came as a guest takes part as long as the answer to the invitation is yes, and the invitation stands. */
@Injectable()
export class GuestReplies {
  constructor(
    private readonly lock: ProgrammeLock,
    private readonly coming: ComingQuery,
    private readonly leaving: Leaving,
  ) {}

  /**
   * Has a participant leave whose guests say no or are invited no more, and come back who had left so. It looks at the answers
   * that stand, so that it matters neither in which order nor how often it is told of them, nor whether twice at once: it holds the
   * programme for itself, and where there is none locks the participant. Exhibitors do not come by invitations.
   */
  async follow(tx: Tx, { id, fairId, side }: Participant): Promise<void> {
    if (side !== 'buyer') return;
    const participant = await this.held(tx, { id, fairId });
    if (!participant) return;
    const standing = await this.coming.standing(tx, participant);
    if (!standing) return;
    const leftAsGuest = participant.leftBy === 'reply' || participant.leftBy === 'uninvited';
    if (standing !== 'coming' && participant.leftBy !== DEPARTURES[standing])
      await this.leaving.leave(tx, participant, { by: DEPARTURES[standing], actorId: null });
    if (standing === 'coming' && leftAsGuest)
      await this.leaving.comeBack(tx, participant, { by: 'reply', actorId: null });
  }

  private async held(
    tx: Tx,
    { id, fairId }: Pick<Participant, 'id' | 'fairId'>,
  ): Promise<Participant | null> {
    const { programme } = await this.lock.hold(tx, fairId);
    // Leaving locks requests before the participant, as wishes do; without a programme there are none.
    if (programme) return tx.findOneBy(Participant, { id });
    const [participant] = await lockInOrder(tx, Participant, [id]);
    return participant ?? null;
  }
}
