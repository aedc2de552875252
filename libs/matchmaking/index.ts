export { AwaitedAnswers } from './awaited-answers.js';
export { type EngagementFields, Engagements } from './calendar/engagements.service.js';
export { MeetingsInTheWay } from './calendar/meetings-in-the-way.js';
export { takePlaces } from './calendar/take-places.js';
export { ensureTakesPart } from './domain/ensure-takes-part.js';
export { type ProgrammeRules, USUAL_RULES } from './domain/programme-rules.js';
export { type CodedThing, codeFor, isSigned, readCode } from './domain/signed-codes.js';
export { type ProgrammeDay, type Session, type Slot, slotAt, slotsOf } from './domain/slots.js';
export { videoUrlOf } from './domain/video-address.js';
export { Delegation } from './entities/delegation.entity.js';
export { Engaged } from './entities/engaged.entity.js';
export { Engagement, ENGAGEMENT_KINDS, type EngagementKind } from './entities/engagement.entity.js';
export { Interpreter } from './entities/interpreter.entity.js';
export { MeetingParty } from './entities/meeting-party.entity.js';
export { Meeting, type MeetingState } from './entities/meeting.entity.js';
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
export { Representation } from './entities/representation.entity.js';
export { Representative } from './entities/representative.entity.js';
export { MeetingTable, TABLE_KINDS, type TableKind } from './entities/table.entity.js';

export { matchmakingErrors } from './matchmaking.errors.js';
export * from './matchmaking.events.js';
export { MatchmakingModule } from './matchmaking.module.js';
export { matchmakingPermissions } from './matchmaking.permissions.js';
export { matchmakingSchema } from './matchmaking.schema.js';
export { Findability, type FindabilityAnswer } from './participants/findability.service.js';
export {
  ParticipantSettings,
  type ParticipantSettingsFields,
} from './participants/participant-settings.service.js';
export { type Enrolment, Participants } from './participants/participants.service.js';
export { timetablePath } from './participants/timetable-path.js';
export { Availability } from './people/availability.service.js';
export { type DelegationFields, Delegations } from './people/delegations.service.js';
export { GroupingsQuery, type Member } from './people/groupings.query.js';
export { type InterpreterLine, InterpretersQuery } from './people/interpreters.query.js';
export { type InterpreterFields, Interpreters } from './people/interpreters.service.js';
export { PeopleQuery, type PersonLine } from './people/people.query.js';
export { type RepresentativeFields, Representatives } from './people/representatives.service.js';
export { type HeldProgramme, OpenProgrammes } from './programme/open-programmes.service.js';
export { ProgrammeLock } from './programme/programme-lock.service.js';
export { type ProgrammeBoard, ProgrammeQuery } from './programme/programme.query.js';
export { ProgrammeSetupQuery, type ProgrammeToSetUp } from './programme-setup.query.js';
export { Programmes, type ProgrammeSetup, type TableSetup } from './programmes.service.js';
