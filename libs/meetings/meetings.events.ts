import { defineEvent } from '#platform/events';

interface Scheduled {
  fairId: string;
  buyerId: string;
  exhibitorId: string;
  /** ISO 8601, UTC. */
  slotStart: string;
  tableId: string;
}

export const meetingScheduled = defineEvent<Scheduled>('meeting.scheduled');
export const meetingMoved = defineEvent<Scheduled & { from: string }>('meeting.moved');
/** `reason`: what the organiser gave; null for none, and for everybody else. */
export const meetingCancelled = defineEvent<Scheduled & { reason: string | null }>('meeting.cancelled');
/** A meeting that stood without an interpreter was given one. */
export const meetingInterpreterAssigned = defineEvent<{ fairId: string; interpreterId: string }>(
  'meeting.interpreter-assigned',
);
/** The organiser pinned a meeting where it is for the timetables to come, or let it go. */
export const meetingPinned = defineEvent<Scheduled>('meeting.pinned');
export const meetingUnpinned = defineEvent<Scheduled>('meeting.unpinned');
