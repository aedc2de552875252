import { DAY, HOUR, MINUTE } from '#lib/kernel';

/** The longest that any browser stays signed in. */
export const SESSION_LENGTH = 90 * DAY;
/** The longest that anybody stays signed in who does not come. */
export const SESSION_IDLE = 30 * DAY;

// Who can change a whole event stays signed in for a working day, others for a season.
const ORGANISER_LENGTH = 7 * DAY;
const ORGANISER_IDLE = 8 * HOUR;
const NOTED_EVERY = 5 * MINUTE;

/** When a session was opened, and when it was last noted as used. */
export interface SessionTimes {
  createdAt: Date;
  lastSeenAt: Date;
}

/** Whether the session still counts. Members of organisers and administrators: 8 hours idle, 7 days in all; others: 30 and 90 days. */
export function isSessionAlive({ createdAt, lastSeenAt }: SessionTimes, now: Date, strict: boolean): boolean {
  const age = now.getTime() - createdAt.getTime();
  const idle = now.getTime() - lastSeenAt.getTime();
  return strict
    ? age < ORGANISER_LENGTH && idle < ORGANISER_IDLE
    : age < SESSION_LENGTH && idle < SESSION_IDLE;
}

/** Whether it is time to note the use of a session again; not on each request, because that would be a write for each. */
export const isUseToNote = (lastSeenAt: Date, now: Date) =>
  now.getTime() - lastSeenAt.getTime() >= NOTED_EVERY;
