import { fairPhase, startOf } from '#lib/fairs';
import type { Programme, ProgrammeBoard } from '#lib/matchmaking';
import { requestExpiry } from './domain/request-expiry.js';

/** When a request expires that is made now; not after now when nobody could answer it any more. */
export function expiryFor(
  { fair, slots, programme }: ProgrammeBoard & { programme: Programme },
  now: Date,
): Date {
  const fairStart = startOf(fair);
  const lastSlot = slots.at(-1)?.start ?? fairStart;
  return requestExpiry({ now, answerDays: programme.answerDays, fairStart, lastSlot });
}

/** Whether participants can ask each other for meetings now: until the last slot begins. */
export function takesRequests({ programme, ...board }: ProgrammeBoard, now: Date): boolean {
  if (programme?.state !== 'opened' || fairPhase(board.fair, now) === 'over') return false;
  return expiryFor({ ...board, programme }, now) > now;
}
