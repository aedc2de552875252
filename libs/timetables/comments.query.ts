import { Injectable } from '@nestjs/common';
import type { FairPath } from '#lib/identity';
import { Database, selectRows } from '#platform/database';
import type { Run } from './entities/run.entity.js';
import { RunsQuery } from './runs/runs.query.js';

/** A comment with the name of who made it. */
export interface CommentLine {
  id: string;
  participantId: string;
  participantName: string;
  text: string;
  createdAt: Date | string;
  settledAt: Date | string | null;
}

const LINES = `
  SELECT comment.id AS id, comment.participant_id AS participantId, organisation.name AS participantName,
    comment.text AS text, comment.created_at AS createdAt, comment.settled_at AS settledAt
  FROM timetables_comment comment
  JOIN matchmaking_participant participant ON participant.id = comment.participant_id
  JOIN organisations_organisation organisation ON organisation.id = participant.organisation_id
  WHERE comment.run_id = ? ORDER BY comment.created_at, comment.id`;

/** What participants say of a timetable, in the order in which they said it. */
@Injectable()
export class TimetableCommentsQuery {
  constructor(
    private readonly runs: RunsQuery,
    private readonly database: Database,
  ) {}

  /** Throws `http.not-found` for a run of another fair. */
  async ofOrganiser(fair: FairPath, runId: string): Promise<CommentLine[]> {
    return this.of(await this.runs.one(fair, runId));
  }

  of({ id }: Pick<Run, 'id'>): Promise<CommentLine[]> {
    return selectRows<CommentLine>(this.database.manager, LINES, [id]);
  }
}
