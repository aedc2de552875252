import { addTime, DAY } from '#lib/kernel';

/** When an unanswered request expires: after so many days, and not after the fair begins; during the fair, not after its last slot. */
export function requestExpiry(asked: {
  now: Date;
  answerDays: number;
  fairStart: Date;
  lastSlot: Date;
}): Date {
  const { now, answerDays, fairStart, lastSlot } = asked;
  const latest = now < fairStart ? fairStart : lastSlot;
  const inDays = addTime(now, answerDays * DAY);
  return inDays < latest ? inDays : latest;
}
