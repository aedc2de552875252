import { groupBy } from '#lib/kernel';
import type { Participation, Slot } from './api';
import type { PlanMeeting } from '../attendance/api';

/** Slots grouped by their day at the fair, in order. */
export const slotsByDay = <S extends Pick<Slot, 'day'>>(slots: readonly S[]): [day: string, slots: S[]][] =>
  [...groupBy(slots, ({ day }) => day)].toSorted(([a], [b]) => a.localeCompare(b));

/** The slot that a choice among free ones stands at: the wanted one while it is free, the first when none is wanted, else none. */
export const chosenSlot = (wanted: string | null, free: readonly Pick<Slot, 'start'>[]): string | null =>
  free.find(({ start }) => wanted === null || start === wanted)?.start ?? null;

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
