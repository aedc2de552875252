import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull, Not } from 'typeorm';
import { Exhibitor } from '#lib/exhibitors';
import { ComingQuery } from '#lib/invitations';
import type { Participant } from '#lib/matchmaking';

type Left = Pick<Participant, 'fairId' | 'organisationId' | 'side' | 'leftBy'>;

/** Who left the meetings of a fair and may take part again by itself: not whose place or whose invitation was withdrawn. */
@Injectable()
export class WayBackQuery {
  constructor(private readonly coming: ComingQuery) {}

  /** Whether somebody has left, and may come back. */
  async mayReturn(manager: EntityManager, left: Left): Promise<boolean> {
    return left.leftBy !== null && (await this.isOpen(manager, left));
  }

  async isOpen(manager: EntityManager, left: Left): Promise<boolean> {
    if (left.leftBy === 'withdrawal') return false;
    if (left.side === 'exhibitor') return !(await hasWithdrawn(manager, left));
    return !(await this.coming.isUninvited(manager, left));
  }
}

const hasWithdrawn = (manager: EntityManager, { fairId, organisationId }: Left): Promise<boolean> =>
  manager.exists(Exhibitor, {
    where: { fairId, organisationId, withdrawnAt: Not(IsNull()) },
    withDeleted: true,
  });
