import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Fair, fairPhase, hasBegun } from '#lib/fairs';
import type { FairPath } from '#lib/identity';
import { Clock, newId } from '#lib/kernel';
import type { Participant } from '#lib/matchmaking';
import { lockInOrder, selectRows, type Tx } from '#platform/database';
import { Events } from '#platform/events';
import { httpErrors } from '#platform/http';
import { TimetableComment } from './entities/comment.entity.js';
import { Run } from './entities/run.entity.js';
import { timetablesErrors } from './timetables.errors.js';
import { timetableCommented, timetableCommentSettled } from './timetables.events.js';

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

/** What participants say of a provisional timetable. */
@Injectable()
export class TimetableComments {
  constructor(
    private readonly events: Events,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** The run that is open for comments at a fair, which it is until the days of the fair begin; null: none. */
  async provisional(manager: EntityManager, { organiserId, fairId }: FairPath): Promise<Run | null> {
    const fair = await manager.findOneBy(Fair, { id: fairId, organiserId });
    if (!fair || hasBegun(fairPhase(fair, this.clock.now()))) return null;
    return manager.findOneBy(Run, { organiserId, fairId, stage: 'provisional' });
  }

  of(manager: EntityManager, { id }: Pick<Run, 'id'>): Promise<CommentLine[]> {
    return selectRows<CommentLine>(manager, LINES, [id]);
  }

  /** Throws `timetables.nothing-provisional`. */
  async add(
    tx: Tx,
    { id: participantId, organiserId, fairId }: Participant,
    text: string,
    actorId: string,
  ): Promise<void> {
    const run = await this.provisional(tx, { organiserId, fairId });
    if (!run) throw timetablesErrors.nothingProvisional();
    const row = { id: newId(), runId: run.id, participantId, text, createdBy: actorId };
    await tx.insert(TimetableComment, { ...row, createdAt: this.clock.now(), settledAt: null });
    await this.record(tx, timetableCommented, run, { participantId, actorId });
  }

  /** Says that the organiser has dealt with a comment; a second time changes nothing. Locks the comment. Throws `http.not-found`. */
  async settle(tx: Tx, run: Run, commentId: string, actorId: string): Promise<void> {
    const [comment] = await lockInOrder(tx, TimetableComment, [commentId]);
    if (comment?.runId !== run.id) throw httpErrors.notFound();
    if (comment.settledAt !== null) return;
    await tx.update(TimetableComment, { id: commentId }, { settledAt: this.clock.now() });
    await this.record(tx, timetableCommentSettled, run, { ...comment, actorId });
  }

  private async record(
    tx: Tx,
    event: typeof timetableCommented,
    { id: subjectId, organiserId, fairId, number }: Run,
    { participantId, actorId }: { participantId: string; actorId: string },
  ): Promise<void> {
    const data = { fairId, number, participantId };
    await this.events.record(tx, event, { organiserId, actorId, subjectId, data });
  }
}
