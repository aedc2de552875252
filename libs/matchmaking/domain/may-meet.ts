import type { Participant } from '../entities/participant.entity.js';
import type { Programme } from '../entities/programme.entity.js';
import type { WishKind } from '../entities/wish.entity.js';
import { matchmakingErrors } from '../matchmaking.errors.js';
import { meetingRulesErrors } from '../wishes/meeting-rules.errors.js';

type Party = Pick<Participant, 'side' | 'groupName'>;
/** What of a programme says who may meet whom. */
export type MeetingBars = Pick<Programme, 'barred'>;

/** Why two participants may not meet; wishes are another matter (`isUnwished`). */
export type MeetingBar = { why: 'same-side' } | { why: 'barred-groups'; buyers: string; exhibitors: string };

/** What keeps two participants apart by the rules of the programme; null when they may meet. */
export function barBetween(a: Party, b: Party, { barred }: MeetingBars): MeetingBar | null {
  if (a.side === b.side) return { why: 'same-side' };
  const [buyer, exhibitor] = a.side === 'buyer' ? [a, b] : [b, a];
  const bar = barred.find(
    ({ buyers, exhibitors }) => buyers === buyer.groupName && exhibitors === exhibitor.groupName,
  );
  return bar ? { why: 'barred-groups', ...bar } : null;
}

/** Whether one of the two says no: then they are never put together, and the other side is not told why. */
export const isUnwished = (...wishes: readonly (WishKind | null)[]): boolean => wishes.includes('no');

/** Throws `matchmaking.not-each-other` and `matchmaking.barred`, naming the groups. */
export function ensureMayMeet(a: Party, b: Party, bars: MeetingBars): void {
  const bar = barBetween(a, b, bars);
  if (bar?.why === 'same-side') throw matchmakingErrors.notEachOther({ field: 'participantId' });
  if (bar) throw meetingRulesErrors.barred({ field: 'participantId', ...bar });
}
