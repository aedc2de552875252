import type { CalendarPart } from '#lib/notifications';
import ical, {
  ICalAttendeeStatus,
  type ICalCalendar,
  ICalCalendarMethod,
  ICalEventStatus,
} from 'ical-generator';

/** A meeting as a calendar needs it; times in UTC. */
export interface CalendarMeeting {
  /** Stays the same for the life of the meeting, so that calendars change and remove the entry they have. */
  uid: string;
  sequence: number;
  start: Date;
  end: Date;
  /** When this state of the meeting was written (DTSTAMP). */
  stamp: Date;
  summary: string;
  description: string;
  location: string;
  /** Where it is held on the net; null: not there. */
  url: string | null;
  organiser: { name: string; email: string };
  /** Whom this copy is for; none in a download. */
  attendee: { name: string; email: string } | null;
}

type Method = CalendarPart['method'];

/** One meeting as iCalendar text; see `meetingsCalendar`. */
export const meetingCalendar = (meeting: CalendarMeeting, method: Method): CalendarPart =>
  meetingsCalendar([meeting], method);

/**
 * Meetings as iCalendar text (RFC 5545, RFC 5546): REQUEST when it is made or moved, CANCEL when it is cancelled,
 * PUBLISH to download. Times are in UTC, so that no VTIMEZONE is needed.
 */
export function meetingsCalendar(meetings: readonly CalendarMeeting[], method: Method): CalendarPart {
  const calendar = ical({
    prodId: { company: 'Fairground', product: 'Matchmaking' },
    method: ICalCalendarMethod[method],
  });
  for (const meeting of meetings) addEvent(calendar, meeting, method);
  return { method, ics: calendar.toString() };
}

function addEvent(calendar: ICalCalendar, meeting: CalendarMeeting, method: Method): void {
  const event = calendar.createEvent({
    id: meeting.uid,
    sequence: meeting.sequence,
    start: meeting.start,
    end: meeting.end,
    stamp: meeting.stamp,
    summary: meeting.summary,
    description: meeting.description,
    location: meeting.location,
    ...(meeting.url !== null && { url: meeting.url }),
    organizer: meeting.organiser,
    status: method === 'CANCEL' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });
  if (meeting.attendee)
    event.createAttendee({
      ...meeting.attendee,
      rsvp: method === 'REQUEST',
      status: ICalAttendeeStatus.NEEDSACTION,
    });
}

/** The UID of a meeting: globally unique, and the same in every mail about it. */
export const calendarUid = (meetingId: string): string => `${meetingId}@meetings.fairground`;
