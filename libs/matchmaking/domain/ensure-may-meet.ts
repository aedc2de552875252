import { barBetween, type MeetingBars, type Party } from '#lib/matching';
import { matchmakingErrors } from '../matchmaking.errors.js';
import { meetingRulesErrors } from '../wishes/meeting-rules.errors.js';

/** Throws `matchmaking.not-each-other` and `matchmaking.barred`, naming the groups. */
export function ensureMayMeet(a: Party, b: Party, bars: MeetingBars): void {
  const bar = barBetween(a, b, bars);
  if (bar?.why === 'same-side') throw matchmakingErrors.notEachOther({ field: 'participantId' });
  if (bar) throw meetingRulesErrors.barred({ field: 'participantId', ...bar });
}
