import { addTime, MINUTE } from '#lib/kernel';

/** Whether one side of a meeting is there. */
export type Attendance = 'expected' | 'late' | 'arrived' | 'missing';
/** What the desk can write; that a side is late it says itself. */
export const ATTENDANCES = ['expected', 'arrived', 'missing'] as const;
export type WrittenAttendance = (typeof ATTENDANCES)[number];

/** So long before its slot people may be taken as arrived at a meeting. */
export const EARLIEST_MINUTES = 30;

interface Seen {
  lateMinutes: number | null;
  arrivedAt: Date | null;
  missingAt: Date | null;
}

/** Who has arrived is there, whatever was written before. */
export function attendanceOf({ lateMinutes, arrivedAt, missingAt }: Seen): Attendance {
  if (arrivedAt) return 'arrived';
  if (missingAt) return 'missing';
  return lateMinutes === null ? 'expected' : 'late';
}

interface Times {
  slotStart: Date;
  slotEnd: Date;
}

/** Whether people may arrive at a meeting already. */
export const isArrivable = ({ slotStart }: Pick<Times, 'slotStart'>, now: Date): boolean =>
  now >= addTime(slotStart, -EARLIEST_MINUTES * MINUTE);

/** The meeting that somebody at a table means: the one that runs, else the first to come that has time to be arrived at. */
export function meetingMeant<M extends Times>(meetings: readonly M[], now: Date): M | undefined {
  const inOrder = meetings.toSorted((a, b) => a.slotStart.getTime() - b.slotStart.getTime());
  return (
    inOrder.find(({ slotStart, slotEnd }) => slotStart <= now && now < slotEnd) ??
    inOrder.find((meeting) => meeting.slotEnd > now && isArrivable(meeting, now))
  );
}
