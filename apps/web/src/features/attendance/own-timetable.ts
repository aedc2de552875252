import type { Participation, Slot } from '../matchmaking/api';
import type { PlanMeeting } from './api';

/** A line of an own timetable. */
export interface TimetableEntry<M = PlanMeeting> extends Slot {
  meeting: M | null;
  isBlocked: boolean;
  /** A longer gap than the pause lies before it. */
  startsSession: boolean;
}

const SESSION_GAP = 45 * 60_000;

/** Every slot of a fair with what stands in it. */
export function timetableOf<M extends Pick<PlanMeeting, 'state' | 'slotStart'>>(
  { slots, unavailable }: Pick<Participation, 'slots' | 'unavailable'>,
  meetings: readonly M[],
): TimetableEntry<M>[] {
  const byStart = new Map(
    meetings.filter(({ state }) => state === 'scheduled').map((meeting) => [meeting.slotStart, meeting]),
  );
  const blocked = new Set(unavailable);
  return slots.map((slot, at) => {
    const before = slots[at - 1];
    const gap = before ? Date.parse(slot.start) - Date.parse(before.end) : 0;
    return {
      ...slot,
      meeting: byStart.get(slot.start) ?? null,
      isBlocked: blocked.has(slot.start),
      startsSession: before?.day === slot.day && gap >= SESSION_GAP,
    };
  });
}
