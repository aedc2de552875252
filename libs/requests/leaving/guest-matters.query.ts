import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { ComingQuery } from '#lib/invitations';
import { Participant } from '#lib/matchmaking';
import { Database } from '#platform/database';
import { type OpenMatters, OpenMattersQuery } from './open-matters.query.js';

/** What a guest's organisation loses with a no to the invitation. */
@Injectable()
export class GuestMattersQuery {
  constructor(
    private readonly database: Database,
    private readonly coming: ComingQuery,
    private readonly open: OpenMattersQuery,
  ) {}

  /** Null when it takes no part in the meetings of the fair. */
  async of(invitationId: string): Promise<OpenMatters | null> {
    const { manager } = this.database;
    const places = await this.coming.placesOf(manager, invitationId);
    const where = places.map((place) => ({ ...place, side: 'buyer' as const, leftBy: IsNull() }));
    const [participant] = places.length > 0 ? await manager.findBy(Participant, where) : [];
    if (!participant) return null;
    return (await this.open.of([participant.id])).get(participant.id)!;
  }
}
