import { Injectable } from '@nestjs/common';
import { MoreThanOrEqual } from 'typeorm';
import { AwaitedAnswers } from '#lib/matchmaking';
import type { Tx } from '#platform/database';
import { MeetingRequest } from './entities/meeting-request.entity.js';

/** Lets the requests that wait for an answer follow the beginning of their fair. */
@Injectable()
export class AnswersByStart extends AwaitedAnswers {
  async waitForStart(
    tx: Tx,
    fairId: string,
    { before, after }: { before: Date; after: Date },
  ): Promise<void> {
    const earlier = before < after ? before : after;
    const late = { fairId, state: 'requested' as const, expiresAt: MoreThanOrEqual(earlier) };
    await tx.update(MeetingRequest, late, { expiresAt: after });
  }
}
