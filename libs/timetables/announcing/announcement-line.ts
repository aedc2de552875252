import { addTime } from '#lib/kernel';
import { type Programme, type TableKind, videoUrlOf } from '#lib/matchmaking';
import { type MeetingPlace } from '#lib/meetings';
import { instantFrom } from '#platform/database';
import type { TimetableLine } from './timetable.notification.js';

/** A line of a timetable mail as the database gives it. */
export interface RawLine extends Omit<TimetableLine, 'slotStart' | 'slotEnd' | 'formerSlot' | 'table'> {
  slotStart: Date | string;
  slotEnd: Date | string;
  formerSlot: Date | string | null;
  tableNumber: number | null;
  tableKind: TableKind | null;
  hallName: string | null;
}

export const lineOf = (
  row: RawLine,
  programme: Pick<Programme, 'videoTemplate' | 'secret'>,
): TimetableLine => ({
  kind: row.kind,
  meetingId: row.meetingId,
  sequence: row.sequence,
  ...timesOf(row),
  formerSlot: instantFrom(row.formerSlot),
  partner: row.partner,
  table: placeOf(row, programme),
  interpreter: row.interpreter,
});

/** Whoever loses a meeting has it in the calendar where it was, though it may have been moved at the same time. */
function timesOf(row: RawLine): Pick<TimetableLine, 'slotStart' | 'slotEnd'> {
  const [slotStart, slotEnd, former] = [row.slotStart, row.slotEnd, row.formerSlot].map(instantFrom);
  if (row.kind !== 'cancelled' || !former) return { slotStart: slotStart!, slotEnd: slotEnd! };
  return { slotStart: former, slotEnd: addTime(former, slotEnd!.getTime() - slotStart!.getTime()) };
}

/** A meeting that is only proposed, or cancelled, has no room on the net. */
function placeOf(
  { kind: change, meetingId, tableNumber, tableKind, hallName }: RawLine,
  programme: Pick<Programme, 'videoTemplate' | 'secret'>,
): MeetingPlace | null {
  if (tableNumber === null || tableKind === null) return null;
  const isOnNet = tableKind === 'video' && (change === 'added' || change === 'moved');
  const videoUrl = isOnNet ? videoUrlOf(programme, meetingId) : null;
  return { number: tableNumber, kind: tableKind, hall: hallName, videoUrl };
}
