import { Injectable } from '@nestjs/common';
import type { WishKind } from '#lib/matching';
import { type Participant, Participants } from '#lib/matchmaking';
import { type Match, MatchesQuery } from '#lib/recommendations';
import { Wishes } from '#lib/requests';
import { Database } from '#platform/database';
import type { DemoSteps } from '../demo-steps.service.js';
import type { DemoParty, DemoWorld } from '../demo-world.js';

/** Exhibitors who look at the list of buyers: two of three. */
const isCurious = (at: number) => at % 3 !== 1;

/** What both sides wish of those who fit them best, so that a timetable can be computed. */
@Injectable()
export class WishesStep {
  constructor(
    private readonly database: Database,
    private readonly participants: Participants,
    private readonly matches: MatchesQuery,
    private readonly wishes: Wishes,
  ) {}

  async run(steps: DemoSteps, world: DemoWorld): Promise<void> {
    for (const [at, [key, party]] of [...world.buyers].entries())
      await this.wish(steps, key, await this.placeOf(world, party), (fitting) => buyerWishes(fitting, at));
    const curious = [...world.exhibitors].filter((_, at) => isCurious(at));
    for (const [at, [key, party]] of curious.entries())
      await this.wish(steps, key, await this.placeOf(world, party), (fitting) =>
        exhibitorWishes(fitting, at),
      );
  }

  private async wish(
    steps: DemoSteps,
    key: string,
    own: Participant | null,
    choose: (fitting: Match[]) => (readonly [Match | undefined, WishKind])[],
  ): Promise<void> {
    if (!own) return;
    const { items } = await this.matches.search(own, {}, { limit: 12 });
    await steps.once(`wishes of ${key}`, async (tx) => {
      for (const [match, kind] of choose(items))
        if (match) await this.wishes.set(tx, own, match.participantId, kind);
    });
  }

  /** Not every firm of the demonstration was accepted. */
  private placeOf({ fairId }: DemoWorld, { organisationId }: DemoParty): Promise<Participant | null> {
    return this.participants
      .ofOrganisation(this.database.manager, organisationId, fairId)
      .catch((error: { code?: string }) => {
        if (error.code !== 'matchmaking.not-taking-part') throw error;
        return null;
      });
  }
}

/** One that a buyer must meet and four that it would like to; now and then one that it would not. */
function buyerWishes(fitting: Match[], at: number): (readonly [Match | undefined, WishKind])[] {
  const [best, ...others] = fitting;
  const unasked = fitting.filter(({ contact }) => contact === null).at(-1);
  const wanted = others.slice(0, 4).map((match) => [match, 'want'] as const);
  return [[best, 'must'], ...wanted, ...(at % 3 === 0 ? [[unasked, 'no'] as const] : [])];
}

/** The buyers who need what an exhibitor sells; every fifth exhibitor must meet the first of them. */
function exhibitorWishes(fitting: Match[], at: number): (readonly [Match | undefined, WishKind])[] {
  const [best, second] = fitting.filter(({ reasons }) =>
    reasons.some(({ code }) => code === 'needs-hs' || code === 'asks-for-words'),
  );
  const unasked = fitting.filter(({ contact }) => contact === null).at(-1);
  return [
    [best, at % 5 === 0 ? 'must' : 'want'],
    [second, 'want'],
    ...(at % 9 === 4 ? [[unasked, 'no'] as const] : []),
  ];
}
