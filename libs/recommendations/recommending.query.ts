import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Fair } from '#lib/fairs';
import type { FairPath } from '#lib/identity';
import { Clock, dateOnlyIn } from '#lib/kernel';
import type { Recommending } from '#lib/matching';
import { Programme } from '#lib/matchmaking';
import { selectRows } from '#platform/database';

import { FairFactsQuery } from './fair-facts.query.js';
import { MetBeforeQuery } from './met-before.query.js';

/** Pairs of which one has spoken: with a wish or a no, by a request that did not simply expire, or by a meeting, cancelled ones too. */
const SPOKEN_OF = `
  SELECT wish.participant_id AS one, wish.target_id AS other FROM matchmaking_wish wish WHERE wish.fair_id = ?
  UNION SELECT request.requester_id, request.invitee_id FROM matchmaking_request request
    WHERE request.fair_id = ? AND request.state <> 'expired'
  UNION SELECT meeting.buyer_id, meeting.exhibitor_id FROM matchmaking_meeting meeting WHERE meeting.fair_id = ?`;

/** Among whom a timetable may put pairs together that nobody asked for. */
@Injectable()
export class RecommendingQuery {
  constructor(
    private readonly facts: FairFactsQuery,
    private readonly metBefore: MetBeforeQuery,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Those who let themselves be found; settled is who has spoken of the other. Throws when the fair is not the organiser's. */
  async of(manager: EntityManager, { organiserId, fairId }: FairPath): Promise<Recommending> {
    const fair = await manager.findOneByOrFail(Fair, { id: fairId, organiserId });
    const { barred, skipMetBefore } = await manager.findOneByOrFail(Programme, { fairId });
    const today = dateOnlyIn(this.clock.now(), fair.timeZone);
    const all = await this.facts.of(manager, fairId, today);
    const spoken = await selectRows<{ one: string; other: string }>(manager, SPOKEN_OF, [
      fairId,
      fairId,
      fairId,
    ]);
    const met = skipMetBefore ? await this.metBefore.of(manager, { organiserId, fairId }) : [];
    return {
      barred,
      all: all
        .filter(({ findable }) => findable)
        .map(({ id, side, groupName, firm, offer, needs }) => ({
          ...{ id, side, groupName, offer, needs },
          languages: firm.languages,
        })),
      settled: [
        ...spoken.map(({ one, other }) => [one, other] as const),
        ...met.map(({ buyerId, exhibitorId }) => [buyerId, exhibitorId] as const),
      ],
    };
  }
}
