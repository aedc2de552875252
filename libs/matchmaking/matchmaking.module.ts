import { Global, Module } from '@nestjs/common';
import { PlannedMeetings } from '#lib/fairs';
import { CalendarsQuery } from './calendars.query.js';
import { CommonSlotsQuery } from './common-slots.query.js';
import { MatchmakingCountsQuery } from './counts.query.js';
import { Attendances } from './day/attendances.service.js';
import { DeskQuery } from './day/desk.query.js';
import { Lateness } from './day/lateness.service.js';
import { PlanQuery } from './day/plan.query.js';
import { SecondSurvey } from './day/second-survey.service.js';
import { SwapIn } from './day/swap-in.service.js';
import { WaitingQuery } from './day/waiting.query.js';
import { EnrolImported } from './enrol-imported.listener.js';
import { EnrolParticipants } from './enrol-participants.listener.js';
import { FollowReplies } from './leaving/follow-replies.listener.js';
import { LeaveWithdrawn } from './leaving/leave-withdrawn.listener.js';
import { GuestMattersQuery } from './leaving/guest-matters.query.js';
import { GuestReplies } from './leaving/guest-replies.service.js';
import { Leaving } from './leaving/leaving.service.js';
import { WayBackQuery } from './leaving/way-back.query.js';
import { OpenMattersQuery } from './leaving/open-matters.query.js';
import { MatchmakingFollowsFair } from './matchmaking-follows-fair.service.js';
import { MailsTakenBack } from './mails-taken-back.service.js';
import { MeetingBooking } from './meeting-booking.service.js';
import { MeetingChanges } from './meeting-changes.service.js';
import { MeetingEnding } from './meeting-ending.service.js';
import { MeetingFactsQuery } from './meeting-facts.query.js';
import { MeetingMails } from './meeting-mails.service.js';
import { MeetingRequests } from './meeting-requests.service.js';
import { MeetingSpotsQuery } from './meeting-spots.query.js';
import { MeetingsQuery } from './meetings.query.js';
import { MembersQuery } from './members.query.js';
import { Needs } from './needs.service.js';
import { OpenProgrammes } from './open-programmes.service.js';
import { Outcomes } from './outcomes.service.js';
import { Participants } from './participants.service.js';
import { ParticipantsFollowExhibitors } from './participants-follow-exhibitors.listener.js';
import { OwnParticipationQuery } from './own-participation.query.js';
import { ParticipationsQuery } from './participations.query.js';
import { Absences } from './people/absences.service.js';
import { Availability } from './people/availability.service.js';
import { Delegations } from './people/delegations.service.js';
import { EngagementPlaces } from './people/engagement-places.service.js';
import { Engagements } from './people/engagements.service.js';
import { Findability } from './people/findability.service.js';
import { FindingQuery } from './people/finding.query.js';
import { GroupingsQuery } from './people/groupings.query.js';
import { HandingOver } from './people/handing-over.service.js';
import { InterpreterMails } from './people/interpreter-mails.service.js';
import { InterpretersQuery } from './people/interpreters.query.js';
import { Interpreters } from './people/interpreters.service.js';
import { Interpreting } from './people/interpreting.service.js';
import { MeetingNames } from './people/meeting-names.query.js';
import { MissingInterpreters } from './people/missing-interpreters.service.js';
import { ParticipantListQuery } from './people/participant-list.query.js';
import { ParticipantSettings } from './people/participant-settings.service.js';
import { PeopleQuery } from './people/people.query.js';
import { ProgrammeLock } from './people/programme-lock.service.js';
import { Representatives } from './people/representatives.service.js';
import { Seating } from './people/seating.service.js';
import { SpokenLanguagesQuery } from './people/spoken-languages.query.js';
import { ProgrammeFollowing } from './programme-following.service.js';
import { ProgrammeSetupQuery } from './programme-setup.query.js';
import { ProgrammeQuery } from './programme.query.js';
import { Programmes } from './programmes.service.js';
import { FairFactsQuery } from './recommendations/fair-facts.query.js';
import { MatchesQuery } from './recommendations/matches.query.js';
import { MetBeforeQuery } from './recommendations/met-before.query.js';
import { RecommendingQuery } from './recommendations/recommending.query.js';
import { RelationsQuery } from './recommendations/relations.query.js';
import { RequestEnding } from './request-ending.service.js';
import { RequestMails } from './request-mails.service.js';
import { RequestsQuery } from './requests.query.js';
import { SheetFactsQuery } from './sheets/sheet-facts.query.js';
import { Sheets } from './sheets/sheets.service.js';
import { SlotTaking } from './slot-taking.service.js';
import { WishesQuery } from './wishes/wishes.query.js';
import { Wishes } from './wishes/wishes.service.js';

const services = [
  Attendances,
  DeskQuery,
  Lateness,
  PlanQuery,
  SecondSurvey,
  SwapIn,
  WaitingQuery,
  Availability,
  CalendarsQuery,
  CommonSlotsQuery,
  Delegations,
  Engagements,
  Findability,
  GroupingsQuery,
  GuestMattersQuery,
  Interpreters,
  InterpretersQuery,
  Leaving,
  WayBackQuery,
  OpenMattersQuery,
  FairFactsQuery,
  MatchesQuery,
  MatchmakingCountsQuery,
  MeetingBooking,
  MeetingChanges,
  MeetingEnding,
  MeetingFactsQuery,
  MeetingRequests,
  MeetingSpotsQuery,
  MeetingsQuery,
  MetBeforeQuery,
  MissingInterpreters,
  Needs,
  Outcomes,
  ParticipantListQuery,
  ParticipantSettings,
  Participants,
  OwnParticipationQuery,
  ParticipationsQuery,
  PeopleQuery,
  ProgrammeQuery,
  ProgrammeSetupQuery,
  Programmes,
  RecommendingQuery,
  Representatives,
  RequestEnding,
  RequestsQuery,
  Seating,
  Wishes,
  WishesQuery,
  Sheets,
];

@Global()
@Module({
  providers: [
    Absences,
    HandingOver,
    EngagementPlaces,
    EnrolImported,
    EnrolParticipants,
    FindingQuery,
    FollowReplies,
    LeaveWithdrawn,
    GuestReplies,
    ParticipantsFollowExhibitors,
    InterpreterMails,
    Interpreting,
    MailsTakenBack,
    MatchmakingFollowsFair,
    MeetingMails,
    MeetingNames,
    MembersQuery,
    OpenProgrammes,
    ProgrammeLock,
    RelationsQuery,
    RequestMails,
    SheetFactsQuery,
    SlotTaking,
    SpokenLanguagesQuery,
    { provide: PlannedMeetings, useClass: ProgrammeFollowing },
    ...services,
  ],
  exports: [...services, PlannedMeetings],
})
export class MatchmakingModule {}
