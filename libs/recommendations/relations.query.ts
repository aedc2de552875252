import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull, Not } from 'typeorm';
import type { WishKind } from '#lib/matching';
import { Meeting, type Participant } from '#lib/matchmaking';
import { MeetingRequest, Wish } from '#lib/requests';
import { type MetBefore, MetBeforeQuery } from './met-before.query.js';

/** What one participant has to do with others, by their ids. */
export interface Relations {
  /** Its own wishes. */
  wishes: Map<string, WishKind>;
  /** Who wishes not to meet it. */
  noes: Set<string>;
  /** Open requests, and accepted ones or meetings that stand. */
  contacts: Map<string, 'requested' | 'accepted'>;
  met: Map<string, MetBefore>;
}

@Injectable()
export class RelationsQuery {
  constructor(private readonly metBefore: MetBeforeQuery) {}

  async of(manager: EntityManager, own: Participant): Promise<Relations> {
    const otherOf = (one: string, other: string) => (one === own.id ? other : one);
    const wishes = await manager.findBy(Wish, [{ participantId: own.id }, { targetId: own.id, kind: 'no' }]);
    const ownWishes = wishes.filter(({ participantId }) => participantId === own.id);
    const met = await this.metBefore.of(manager, own, own.id);
    const standing = { openPair: Not(IsNull()) };
    const requests = await manager.findBy(MeetingRequest, [
      { requesterId: own.id, ...standing },
      { inviteeId: own.id, ...standing },
    ]);
    const side = own.side === 'buyer' ? { buyerId: own.id } : { exhibitorId: own.id };
    const meetings = await manager.findBy(Meeting, { fairId: own.fairId, state: 'scheduled', ...side });
    return {
      wishes: new Map(ownWishes.map(({ targetId, kind }) => [targetId, kind])),
      noes: new Set(wishes.filter((wish) => wish.targetId === own.id).map((wish) => wish.participantId)),
      met: new Map(met.map((one) => [otherOf(one.buyerId, one.exhibitorId), one])),
      contacts: new Map([
        ...requests.map(({ requesterId, inviteeId, state }) => {
          const contact = state === 'accepted' ? ('accepted' as const) : ('requested' as const);
          return [otherOf(requesterId, inviteeId), contact] as const;
        }),
        ...meetings.map((meeting) => [otherOf(meeting.buyerId, meeting.exhibitorId), 'accepted'] as const),
      ]),
    };
  }
}
