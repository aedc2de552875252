import { endOf, type Fair } from '#lib/fairs';

/** Until when guests can reply: to the deadline of the campaign, and no longer than the fair lasts, wherever that was moved to. */
export function repliesEnd({
  fair,
  replyBy,
}: {
  fair: Pick<Fair, 'endsOn' | 'timeZone'>;
  replyBy: Date;
}): Date {
  const end = endOf(fair);
  return replyBy < end ? replyBy : end;
}
