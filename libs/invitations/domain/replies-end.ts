import { endOf, fairPhase, type PhasedFair } from '#lib/fairs';

/** Until when guests can reply: to the deadline of the campaign, and no longer than the fair lasts, wherever that was moved to. */
export function repliesEnd({
  fair,
  replyBy,
}: {
  fair: Pick<PhasedFair, 'endsOn' | 'timeZone'>;
  replyBy: Date;
}): Date {
  const end = endOf(fair);
  return replyBy < end ? replyBy : end;
}

/** Whether a guest who is written to now can still answer; nobody is invited or reminded later. */
export const takesReplies = ({ fair, replyBy }: { fair: PhasedFair; replyBy: Date }, now: Date): boolean =>
  fairPhase(fair, now) !== 'over' && now < replyBy;
