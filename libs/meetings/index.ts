export { AcceptedRequests } from './booking/accepted-requests.js';
export { CalendarsQuery } from './booking/calendars.query.js';
export { ensureNotMeeting } from './booking/ensure-not-meeting.js';
export { MeetingBooking } from './booking/meeting-booking.service.js';
export { type ChangedBy, MeetingChanges } from './booking/meeting-changes.service.js';
export { MeetingEnding } from './booking/meeting-ending.service.js';
export { type MeetingSpot, MeetingSpotsQuery } from './booking/meeting-spots.query.js';
export { ensureParticipantsBook, participantsBook } from './domain/booking-modes.js';
export { InterpreterNeedsQuery, type UninterpretedMeeting } from './interpreting/interpreter-needs.query.js';
export type { Interpretation } from './interpreting/interpreting.service.js';
export { MissingInterpreters } from './interpreting/missing-interpreters.service.js';
export { type CalendarMeeting, meetingCalendar, meetingsCalendar } from './mails/meeting-calendar.js';
export {
  calendarEntry,
  type MeetingFacts,
  MeetingFactsQuery,
  type MeetingSide,
} from './mails/meeting-facts.query.js';
export { linksOf, type MeetingPlace, placeName, tableName, wholePlace } from './mails/meeting-place.js';
export { meetingsErrors } from './meetings.errors.js';
export * from './meetings.events.js';
export { MeetingsModule } from './meetings.module.js';
export { type MeetingLine, MeetingsQuery } from './meetings.query.js';
export { type Seat, Seating } from './seating.service.js';
