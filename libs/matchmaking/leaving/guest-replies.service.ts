import { Injectable } from '@nestjs/common';
import { ComingQuery } from '#lib/invitations';
import type { Tx } from '#platform/database';
import type { Participant } from '../entities/participant.entity.js';
import { Leaving } from './leaving.service.js';

/** Who came as a guest takes part as long as the answer to the invitation is yes. */
@Injectable()
export class GuestReplies {
  constructor(
    private readonly coming: ComingQuery,
    private readonly leaving: Leaving,
  ) {}

  /**
   * Has a participant leave whose guests say no, and come back who had left so. It looks at the answers that stand, so that it
   * matters neither in which order nor how often it is told of them. Exhibitors do not come by invitations.
   */
  async follow(tx: Tx, participant: Participant): Promise<void> {
    if (participant.side !== 'buyer') return;
    const isComing = await this.coming.isComing(tx, participant);
    const { leftBy } = participant;
    if (isComing === false && leftBy !== 'reply')
      await this.leaving.leave(tx, participant, { by: 'reply', actorId: null });
    if (isComing === true && leftBy === 'reply') await this.leaving.comeBack(tx, participant, null);
  }
}
