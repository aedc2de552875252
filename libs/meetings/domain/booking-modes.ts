import type { Programme } from '#lib/matchmaking';
import { meetingsErrors } from '../meetings.errors.js';

/** Whether participants give their meetings a slot themselves. */
export const participantsBook = ({ scheduling }: Pick<Programme, 'scheduling'>): boolean =>
  scheduling !== 'organiser';

/** Throws `matchmaking.organiser-schedules`, naming the field that asks for a slot. */
export function ensureParticipantsBook(programme: Pick<Programme, 'scheduling'>, field = 'slotStart'): void {
  if (!participantsBook(programme)) throw meetingsErrors.organiserSchedules({ field });
}
