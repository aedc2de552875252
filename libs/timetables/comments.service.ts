import { Inject, Injectable } from '@nestjs/common';
import type { ActingAtFair } from '#lib/identity';
import { Clock, newId } from '#lib/kernel';
import type { Participant } from '#lib/matchmaking';
import { lockInOrder, type Tx } from '#platform/database';
import { Events } from '#platform/events';
import { httpErrors } from '#platform/http';
import { TimetableComment } from './entities/comment.entity.js';
import type { Run } from './entities/run.entity.js';
import { RunsQuery } from './runs/runs.query.js';
import { timetablesErrors } from './timetables.errors.js';
import { timetableCommented, timetableCommentSettled } from './timetables.events.js';

/** What participants say of a provisional timetable. */
@Injectable()
export class TimetableComments {
  constructor(
    private readonly runs: RunsQuery,
    private readonly events: Events,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Throws `timetables.nothing-provisional`. */
  async add(
    tx: Tx,
    { id: participantId, organiserId, fairId }: Participant,
    text: string,
    actorId: string,
  ): Promise<void> {
    const run = await this.runs.provisional({ organiserId, fairId }, tx);
    if (!run) throw timetablesErrors.nothingProvisional();
    const row = { id: newId(), runId: run.id, participantId, text, createdBy: actorId };
    await tx.insert(TimetableComment, { ...row, createdAt: this.clock.now(), settledAt: null });
    await this.record(tx, timetableCommented, run, { participantId, actorId });
  }

  /** Says that the organiser has dealt with a comment; a second time changes nothing. Locks the comment. Throws `http.not-found`. */
  async settle(
    tx: Tx,
    acting: ActingAtFair,
    { runId, commentId }: { runId: string; commentId: string },
  ): Promise<void> {
    const run = await this.runs.one(acting, runId, tx);
    const [comment] = await lockInOrder(tx, TimetableComment, [commentId]);
    if (comment?.runId !== run.id) throw httpErrors.notFound();
    if (comment.settledAt !== null) return;
    await tx.update(TimetableComment, { id: commentId }, { settledAt: this.clock.now() });
    await this.record(tx, timetableCommentSettled, run, { ...comment, actorId: acting.actorId });
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
