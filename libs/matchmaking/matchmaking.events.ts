import type { Side } from '#lib/matching';
import { defineEvent } from '#platform/events';
import type { WrittenAttendance } from './domain/attendance.js';
import type { OutcomeResult } from './entities/outcome.entity.js';
import type { ProgrammeState } from './entities/programme.entity.js';

interface Request {
  fairId: string;
  requesterId: string;
  inviteeId: string;
}

interface Scheduled {
  fairId: string;
  buyerId: string;
  exhibitorId: string;
  /** ISO 8601, UTC. */
  slotStart: string;
  tableId: string;
}

export const meetingRequestCreated = defineEvent<Request>('meeting-request.created');
export const meetingRequestAccepted = defineEvent<Request>('meeting-request.accepted');
export const meetingRequestDeclined = defineEvent<Request>('meeting-request.declined');
export const meetingRequestWithdrawn = defineEvent<Request>('meeting-request.withdrawn');
export const meetingRequestExpired = defineEvent<Request>('meeting-request.expired');
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
interface OfInterpreter {
  fairId: string;
  name: string;
}

export const interpreterAdded = defineEvent<OfInterpreter>('interpreter.added');
export const interpreterChanged = defineEvent<OfInterpreter>('interpreter.changed');
/** In how many slots the interpreter is away. */
export const interpreterAwaySaved = defineEvent<OfInterpreter & { slots: number }>('interpreter.away-saved');
export const interpreterRemoved = defineEvent<OfInterpreter>('interpreter.removed');
export const meetingOutcomeRecorded = defineEvent<{ participantId: string; result: OutcomeResult }>(
  'meeting.outcome-recorded',
);
export const meetingAttendanceRecorded = defineEvent<{
  participantId: string;
  attendance: WrittenAttendance;
}>('meeting.attendance-recorded');
export const matchmakingProgrammeSaved = defineEvent<{ fairId: string; state: ProgrammeState }>(
  'matchmaking-programme.saved',
);
export const participantEnrolled = defineEvent<{
  fairId: string;
  organisationId: string;
  side: Side;
  /** What it answered while joining; null: not asked. */
  findable: boolean | null;
}>('participant.enrolled');
/** A participant said whether the other side may find it. */
export const participantFindabilityAnswered = defineEvent<{ fairId: string; findable: boolean }>(
  'participant.findability-answered',
);

interface OfParticipant {
  fairId: string;
  organisationId: string;
}

/** A participant left the matchmaking of a fair; what was open with others has ended. */
export const participantLeft = defineEvent<OfParticipant>('participant.left');
/** Who had left takes part again, and is asked again whether it may be found. */
export const participantReturned = defineEvent<OfParticipant>('participant.returned');
