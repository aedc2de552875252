import { Injectable } from '@nestjs/common';
import { Hall } from '#lib/fairs';
import type { FairPath } from '#lib/identity';
import { Interpreter, type ProgrammeBoard, ProgrammeQuery } from '#lib/matchmaking';
import { Database } from '#platform/database';
import { type Difference, differenceOf } from '../domain/difference.js';
import { type Quality, qualityOf } from '../domain/quality.js';
import { type BoardParticipant, type EntryLine, RunBoardQuery } from './run-board.query.js';
import { RunsQuery } from './runs.query.js';
import { type Absence, StandingQuery } from '../standing.query.js';

/** A run with the slots, tables and people that its meetings are held with. */
export interface RunBoard extends ProgrammeBoard {
  /** Names by id. */
  halls: ReadonlyMap<string, string>;
  interpreters: Interpreter[];
  absences: Absence[];
  participants: BoardParticipant[];
  entries: EntryLine[];
}

/** How well a run serves everybody, and by which rules. */
export interface JudgedRun {
  currency: string;
  walkMinutes: number;
  quality: Quality;
  /** By id. */
  participants: ReadonlyMap<string, BoardParticipant>;
}

export type NamedDifference = Difference & Pick<EntryLine, 'buyerName' | 'exhibitorName'>;

/** What an organiser looks at to judge a run. Each throws `http.not-found` for a run of another fair. */
@Injectable()
export class RunReviewQuery {
  constructor(
    private readonly runs: RunsQuery,
    private readonly query: RunBoardQuery,
    private readonly programmes: ProgrammeQuery,
    private readonly standing: StandingQuery,
    private readonly database: Database,
  ) {}

  async board(fair: FairPath, runId: string): Promise<RunBoard> {
    const { manager } = this.database;
    const run = await this.runs.one(fair, runId);
    const { organiserId, fairId } = run;
    const where = { organiserId, fairId };
    const board = await this.programmes.ofOrganiser(manager, organiserId, fairId);
    const halls = new Map((await manager.findBy(Hall, where)).map(({ id, name }) => [id, name]));
    const interpreters = await manager.find(Interpreter, { where, order: { name: 'ASC' } });
    const absences = await this.standing.absences(manager, where);
    const participants = [...(await this.query.participants(manager, where)).values()];
    const entries = await this.query.entries(manager, run);
    return { ...board, halls, interpreters, absences, participants, entries };
  }

  /** The worst served first. */
  async quality(path: FairPath, runId: string): Promise<JudgedRun> {
    const { manager } = this.database;
    const run = await this.runs.one(path, runId);
    const board = await this.programmes.ofOrganiser(manager, run.organiserId, run.fairId);
    const { fair, programme, slots, tables } = board;
    const walkMinutes = programme?.walkMinutes ?? 0;
    const quality = qualityOf(await this.query.entries(manager, run), { slots, tables, walkMinutes });
    const participants = await this.query.participants(manager, run);
    return { currency: fair.currency, walkMinutes, quality, participants };
  }

  /** What the run has otherwise than another one. */
  async differences(fair: FairPath, runId: string, otherRunId: string): Promise<NamedDifference[]> {
    const { manager } = this.database;
    const after = await this.query.entries(manager, await this.runs.one(fair, runId));
    const before = await this.query.entries(manager, await this.runs.one(fair, otherRunId));
    const names = new Map(
      [...before, ...after].flatMap(({ buyerId, buyerName, exhibitorId, exhibitorName }) => [
        [buyerId, buyerName],
        [exhibitorId, exhibitorName],
      ]),
    );
    return differenceOf(before, after).map((one) => ({
      ...one,
      buyerName: names.get(one.buyerId)!,
      exhibitorName: names.get(one.exhibitorId)!,
    }));
  }
}
