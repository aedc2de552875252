import { endOf, type PhasedFair } from './fair-phase.js';

/** Until when a mail is worth reading, and the fair that takes that instant along; null: nothing does. For `notify`. */
export interface News {
  worthUntil: Date;
  movesWith: string | null;
}

/** Of a mail about a fair, which is worth reading to the end of its last day. */
export const newsOf = (fair: Pick<PhasedFair, 'endsOn' | 'timeZone'> & { id: string }): News =>
  newsUntil(fair, endOf(fair));

/** Of a mail about something at a fair, which is over earlier. */
export const newsUntil = ({ id }: { id: string }, worthUntil: Date): News => ({ worthUntil, movesWith: id });
