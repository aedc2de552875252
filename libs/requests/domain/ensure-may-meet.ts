import { barBetween, type MeetingBars, type Party } from '#lib/matching';
import { requestsErrors } from '../requests.errors.js';

/** Throws `matchmaking.not-each-other` and `matchmaking.barred`, naming the groups. */
export function ensureMayMeet(a: Party, b: Party, bars: MeetingBars): void {
  const bar = barBetween(a, b, bars);
  if (bar?.why === 'same-side') throw requestsErrors.notEachOther({ field: 'participantId' });
  if (bar) throw requestsErrors.barred({ field: 'participantId', ...bar });
}
