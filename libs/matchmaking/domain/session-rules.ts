import type { DateOnly } from '#lib/kernel';
import type { ProgrammeDay, Session } from './slots.js';

/** What is wrong with the days of a programme. */
export type SessionProblem = 'day-outside-fair' | 'day-twice' | 'session-empty' | 'sessions-overlap';

const TIME_OF_DAY = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Whether the text is a time of day: "08:30". */
export const isTimeOfDay = (text: string): boolean => TIME_OF_DAY.test(text);

/** The first fault in a programme's days, or null. Sessions of a day must be apart and in the fair's days. */
export function sessionProblem(
  days: readonly ProgrammeDay[],
  fair: { startsOn: DateOnly; endsOn: DateOnly },
): { problem: SessionProblem; day: DateOnly } | null {
  const seen = new Set<DateOnly>();
  for (const { day, sessions } of days) {
    if (day < fair.startsOn || day > fair.endsOn) return { problem: 'day-outside-fair', day };
    if (seen.has(day)) return { problem: 'day-twice', day };
    seen.add(day);
    const problem = problemOfDay(sessions);
    if (problem) return { problem, day };
  }
  return null;
}

function problemOfDay(sessions: readonly Session[]): SessionProblem | null {
  if (sessions.some(({ start, end }) => start >= end)) return 'session-empty';
  const inOrder = sessions.toSorted((a, b) => a.start.localeCompare(b.start));
  const overlap = inOrder.some((session, at) => at > 0 && session.start < inOrder[at - 1]!.end);
  return overlap ? 'sessions-overlap' : null;
}
