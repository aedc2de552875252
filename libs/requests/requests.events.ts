import { defineEvent } from '#platform/events';

interface Request {
  fairId: string;
  requesterId: string;
  inviteeId: string;
}

export const meetingRequestCreated = defineEvent<Request>('meeting-request.created');
export const meetingRequestAccepted = defineEvent<Request>('meeting-request.accepted');
export const meetingRequestDeclined = defineEvent<Request>('meeting-request.declined');
export const meetingRequestWithdrawn = defineEvent<Request>('meeting-request.withdrawn');
export const meetingRequestExpired = defineEvent<Request>('meeting-request.expired');

interface OfParticipant {
  fairId: string;
  organisationId: string;
}

/** A participant left the matchmaking of a fair; what was open with others has ended. */
export const participantLeft = defineEvent<OfParticipant>('participant.left');
/** Who had left takes part again, and is asked again whether it may be found. */
export const participantReturned = defineEvent<OfParticipant>('participant.returned');
