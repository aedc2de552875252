import type { Programme } from '../api';

const minutesOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
};

/** How many slots a programme has: what the server will derive from the same sessions. */
export function slotCount({
  days,
  slotMinutes,
  pauseMinutes,
}: Pick<Programme, 'days' | 'slotMinutes' | 'pauseMinutes'>): number {
  const inSession = (length: number): number =>
    length < slotMinutes || slotMinutes < 1
      ? 0
      : Math.floor((length + pauseMinutes) / (slotMinutes + pauseMinutes));
  return days
    .flatMap(({ sessions }) => sessions)
    .reduce((sum, { start, end }) => sum + inSession(minutesOf(end) - minutesOf(start)), 0);
}

interface Counts {
  buyers: number;
  exhibitors: number;
  requests: { requested: number };
  meetings: { scheduled: number };
}

/** Meetings to be expected: those that are scheduled or asked for, and at least what everybody of the larger side was promised. */
export const expectedMeetings = (
  { buyers, exhibitors, requests, meetings }: Counts,
  minimumMeetings: number,
): number =>
  Math.max(meetings.scheduled + requests.requested, minimumMeetings * Math.max(buyers, exhibitors));

/** A share in per cent, at most all of it. */
export const percent = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.min(100, Math.round((100 * part) / whole));
