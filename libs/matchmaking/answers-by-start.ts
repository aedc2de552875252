import { MoreThanOrEqual } from 'typeorm';
import type { Tx } from '#platform/database';
import { MeetingRequest } from './entities/meeting-request.entity.js';

/**
 * A request waits for its answer until the fair begins at the latest: what ended when it began still does, and nothing ends later.
 * `before` and `after` are its beginnings.
 */
export async function answersByStart(
  tx: Tx,
  fairId: string,
  { before, after }: { before: Date; after: Date },
): Promise<void> {
  const earlier = before < after ? before : after;
  const late = { fairId, state: 'requested' as const, expiresAt: MoreThanOrEqual(earlier) };
  await tx.update(MeetingRequest, late, { expiresAt: after });
}
