import { setImmediate } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Fair } from '#lib/fairs';
import { Clock, dateOnlyIn } from '#lib/kernel';
import { selectRows } from '#platform/database';
import { barBetween } from '../domain/may-meet.js';
import { Programme } from '../entities/programme.entity.js';
import type { FairPath } from '../people/fair-path.js';
import { FairFactsQuery } from './fair-facts.query.js';
import { MetBeforeQuery } from './met-before.query.js';
import { PairFits, type RecommendedPair } from './pair-fits.js';

/** Pairs of which one has spoken: with a wish or a no, by a request that did not simply expire, or by a meeting, cancelled ones too. */
const SPOKEN_OF = `
  SELECT wish.participant_id AS one, wish.target_id AS other FROM matchmaking_wish wish WHERE wish.fair_id = ?
  UNION SELECT request.requester_id, request.invitee_id FROM matchmaking_request request
    WHERE request.fair_id = ? AND request.state <> 'expired'
  UNION SELECT meeting.buyer_id, meeting.exhibitor_id FROM matchmaking_meeting meeting WHERE meeting.fair_id = ?`;

/** Pairs that a timetable may put together though nobody asked for it. */
@Injectable()
export class RecommendedPairsQuery {
  constructor(
    private readonly facts: FairFactsQuery,
    private readonly metBefore: MetBeforeQuery,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * For each participant as many of those who fit it best as `most` says; nobody else gets any of its own. Only between two who let
   * themselves be found, whom the programme does not keep apart, and of whom neither has spoken of the other. Throws when
   * the fair is not the organiser's.
   */
  async of(
    manager: EntityManager,
    { organiserId, fairId }: FairPath,
    most: ReadonlyMap<string, number>,
  ): Promise<RecommendedPair[]> {
    const fair = await manager.findOneByOrFail(Fair, { id: fairId, organiserId });
    const programme = await manager.findOneByOrFail(Programme, { fairId });
    const today = dateOnlyIn(this.clock.now(), fair.timeZone);
    const all = (await this.facts.of(manager, fairId, today)).filter(({ findable }) => findable);
    const settled = await this.settled(manager, { organiserId, fairId }, programme);
    const fits = new PairFits(all);
    const found = new Map<string, RecommendedPair>();
    for (const one of all) {
      const room = most.get(one.id) ?? 0;
      if (room === 0) continue;
      const others = all.filter(
        (other) => barBetween(one, other, programme) === null && !settled.has(keyOf(one.id, other.id)),
      );
      for (const pair of fits.bestFor(one, others, room))
        found.set(keyOf(pair.buyerId, pair.exhibitorId), pair);
      // A large fair has a hundred thousand pairs; whoever shares the process is let in between.
      await setImmediate();
    }
    return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair);
  }

  /** Pairs about which nothing is left to recommend. */
  private async settled(
    manager: EntityManager,
    fair: FairPath,
    { skipMetBefore }: Programme,
  ): Promise<ReadonlySet<string>> {
    const { fairId } = fair;
    const spoken = await selectRows<{ one: string; other: string }>(manager, SPOKEN_OF, [
      fairId,
      fairId,
      fairId,
    ]);
    const met = skipMetBefore ? await this.metBefore.of(manager, fair) : [];
    return new Set([
      ...spoken.map(({ one, other }) => keyOf(one, other)),
      ...met.map(({ buyerId, exhibitorId }) => keyOf(buyerId, exhibitorId)),
    ]);
  }
}

const keyOf = (one: string, other: string): string => (one < other ? `${one} ${other}` : `${other} ${one}`);
