import { Injectable } from '@nestjs/common';
import type { FairPath } from '#lib/identity';
import { ProgrammeQuery } from '#lib/matchmaking';
import type { Spot } from '../domain/occupied.js';
import { planCounts, planPublication, type PublicationCounts } from '../domain/publication-plan.js';
import { Database } from '#platform/database';
import { PublicationGround } from './publication-ground.query.js';
import { RunBoardQuery } from '../runs/run-board.query.js';
import { RunsQuery } from '../runs/runs.query.js';

/** What would become of one pair. */
export interface PlannedChange {
  kind: 'added' | 'moved' | 'cancelled';
  buyerName: string;
  exhibitorName: string;
  from: Spot | null;
  to: Spot | null;
}

/** What publishing a run would do if it were done now. */
export interface PublicationForecast {
  counts: PublicationCounts;
  /** Participants that would get a mail. */
  firmsTold: number;
  changes: PlannedChange[];
}

@Injectable()
export class PublicationPreview {
  constructor(
    private readonly runs: RunsQuery,
    private readonly programmes: ProgrammeQuery,
    private readonly ground: PublicationGround,
    private readonly board: RunBoardQuery,
    private readonly database: Database,
  ) {}

  /** Throws `http.not-found` for a run of another fair. */
  async of(fair: FairPath, runId: string): Promise<PublicationForecast> {
    const { manager } = this.database;
    const run = await this.runs.one(fair, runId);
    const board = await this.programmes.ofOrganiser(manager, run.organiserId, run.fairId);
    const plan = planPublication(await this.ground.of(manager, run, board));
    const changes = [
      ...plan.added.map(({ entry, spot }) => ({ kind: 'added' as const, pair: entry, from: null, to: spot })),
      ...plan.moved.map(({ meeting, spot }) => ({
        kind: 'moved' as const,
        pair: meeting,
        from: meeting.spot,
        to: spot,
      })),
      ...plan.cancelled.map((meeting) => ({
        kind: 'cancelled' as const,
        pair: meeting,
        from: meeting.spot,
        to: null,
      })),
    ];
    const told = new Set(
      changes.flatMap(({ from, to }) => (to ?? from).seats.map(({ participantId }) => participantId)),
    );
    const ids = changes.flatMap(({ pair }) => [pair.buyerId, pair.exhibitorId]);
    const names = await this.board.namesOf(manager, run, [...new Set(ids)]);
    return {
      counts: planCounts(plan),
      firmsTold: told.size,
      changes: changes.map(({ pair, ...change }) => ({
        ...change,
        buyerName: names.get(pair.buyerId) ?? '',
        exhibitorName: names.get(pair.exhibitorId) ?? '',
      })),
    };
  }
}
