export { CalendarsQuery } from './calendars.query.js';
export { CommonSlotsQuery } from './common-slots.query.js';
export { type MatchmakingCounts, MatchmakingCountsQuery } from './counts.query.js';
export { type Arrival, Attendances } from './day/attendances.service.js';
export { type DeskMeeting, type DeskParty, DeskQuery, type DeskSlot } from './day/desk.query.js';
export { Lateness } from './day/lateness.service.js';
export { type Plan, type PlanMeeting, type PlanParty, PlanQuery } from './day/plan.query.js';
export { SecondSurvey } from './day/second-survey.service.js';
export { type Swap, SwapIn } from './day/swap-in.service.js';
export { WaitingQuery } from './day/waiting.query.js';
export { type Attendance, ATTENDANCES, type WrittenAttendance } from './domain/attendance.js';
export { type ProgrammeRules, USUAL_RULES } from './domain/programme-rules.js';
export { REQUEST_STATES, type RequestState } from './domain/request-states.js';
export { codeFor } from './domain/signed-codes.js';
export type { ProgrammeDay, Session, Slot } from './domain/slots.js';
export { videoUrlOf } from './domain/video-address.js';
export type { WaitingPair, WaitingReason } from './domain/waiting-pairs.js';
export { Delegation } from './entities/delegation.entity.js';
export { Engagement, ENGAGEMENT_KINDS, type EngagementKind } from './entities/engagement.entity.js';
export { Interpreter } from './entities/interpreter.entity.js';
export { MeetingParty } from './entities/meeting-party.entity.js';
export { MeetingRequest } from './entities/meeting-request.entity.js';
export { Meeting, type MeetingState } from './entities/meeting.entity.js';
export { INCOTERMS, type Incoterm, Need } from './entities/need.entity.js';
export {
  Outcome,
  OUTCOME_RESULTS,
  type OutcomeResult,
  type Survey,
  SURVEYS,
} from './entities/outcome.entity.js';
export { LEFT_BY, type LeftBy, Participant } from './entities/participant.entity.js';
export { Place } from './entities/place.entity.js';
export {
  type ParticipantGroup,
  Programme,
  PROGRAMME_STATES,
  type ProgrammeState,
  type Scheduling,
  SCHEDULINGS,
} from './entities/programme.entity.js';
export { Representative } from './entities/representative.entity.js';
export { MeetingTable, TABLE_KINDS, type TableKind } from './entities/table.entity.js';
export { Wish } from './entities/wish.entity.js';
export { GuestMattersQuery } from './leaving/guest-matters.query.js';
export { GuestReplies } from './leaving/guest-replies.service.js';
export { type Departure, Leaving } from './leaving/leaving.service.js';
export { type OpenMatters, OpenMattersQuery } from './leaving/open-matters.query.js';
export { matchmakingErrors } from './matchmaking.errors.js';
export * from './matchmaking.events.js';
export { MatchmakingModule } from './matchmaking.module.js';
export { matchmakingPermissions } from './matchmaking.permissions.js';
export { matchmakingSchema } from './matchmaking.schema.js';
export { MeetingBooking } from './meeting-booking.service.js';
export { type CalendarMeeting, meetingCalendar, meetingsCalendar } from './meeting-calendar.js';
export { type ChangedBy, MeetingChanges } from './meeting-changes.service.js';
export { MeetingEnding } from './meeting-ending.service.js';
export { calendarEntry, type MeetingFacts, MeetingFactsQuery } from './meeting-facts.query.js';
export { linksOf, type MeetingPlace, wholePlace } from './meeting-place.js';
export { type MadeRequest, MeetingRequests, type NewRequest } from './meeting-requests.service.js';
export { type MeetingSpot, MeetingSpotsQuery } from './meeting-spots.query.js';
export { type MeetingLine, MeetingsQuery, type OwnMeetingLine } from './meetings.query.js';
export { type NeedFields, Needs } from './needs.service.js';
export { type OutcomeFields, Outcomes } from './outcomes.service.js';
export { type Enrolment, Participants } from './participants.service.js';
export { type OwnParticipation, OwnParticipationQuery } from './own-participation.query.js';
export { type Participation, ParticipationsQuery } from './participations.query.js';
export { Availability } from './people/availability.service.js';
export { type DelegationFields, Delegations } from './people/delegations.service.js';
export { type EngagementFields, Engagements } from './people/engagements.service.js';
export { Findability, type FindabilityAnswer } from './people/findability.service.js';
export { GroupingsQuery, type Member } from './people/groupings.query.js';
export {
  type InterpreterLine,
  InterpretersQuery,
  type UninterpretedMeeting,
} from './people/interpreters.query.js';
export { HandingOver } from './people/handing-over.service.js';
export { type InterpreterFields, Interpreters } from './people/interpreters.service.js';
export type { Interpretation } from './people/interpreting.service.js';
export { MissingInterpreters } from './people/missing-interpreters.service.js';
export {
  FOUND_ANSWERS,
  type FoundAnswer,
  ParticipantListQuery,
  type ParticipantLine,
  type ParticipantsFilter,
} from './people/participant-list.query.js';
export {
  ParticipantSettings,
  type ParticipantSettingsFields,
} from './people/participant-settings.service.js';
export { PeopleQuery, type PersonLine } from './people/people.query.js';
export { type RepresentativeFields, Representatives } from './people/representatives.service.js';
export { type Seat, Seating } from './people/seating.service.js';
export { ProgrammeSetupQuery, type ProgrammeToSetUp } from './programme-setup.query.js';
export { type ProgrammeBoard, ProgrammeQuery } from './programme.query.js';
export { Programmes, type ProgrammeSetup, type TableSetup } from './programmes.service.js';
export type { KnownNeed } from './recommendations/fair-facts.query.js';
export type { MatchFilter } from './recommendations/match-filter.js';
export { type Match, MatchesQuery } from './recommendations/matches.query.js';
export { type MetBefore, MetBeforeQuery } from './recommendations/met-before.query.js';
export { RecommendingQuery } from './recommendations/recommending.query.js';
export { RequestEnding } from './request-ending.service.js';
export { type RequestLine, RequestsQuery, type WaitingRequest } from './requests.query.js';
export { SHEET_KINDS, type SheetKind } from './sheets/sheet-book.js';
export { SHEET_FORMATS, type SheetFormat, Sheets, type SheetsFile } from './sheets/sheets.service.js';
export { timetablePath } from './timetable-path.js';
export { type FairWish, type WishLine, WishesQuery } from './wishes/wishes.query.js';
export { Wishes } from './wishes/wishes.service.js';
