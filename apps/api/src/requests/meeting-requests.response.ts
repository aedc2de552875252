import type { RequestState } from '#lib/requests';

export class PartnerResponse {
  participantId!: string;
  organisationId!: string;
  name!: string;
  country!: string;
  province!: string | null;
  languages!: string[];
}

export class MeetingRequestResponse {
  id!: string;
  state!: RequestState;
  message!: string;
  proposedSlot!: string | null;
  declineReason!: string | null;
  expiresAt!: string;
  createdAt!: string;
  /** Accepted, and without a slot until the organiser's timetable gives it one. */
  waitsForTimetable!: boolean;
  /** Accepted, and the meeting that came of it was cancelled. */
  meetingCancelled!: boolean;
  partner!: PartnerResponse;
}

export class MeetingRequestPageResponse {
  items!: MeetingRequestResponse[];
  nextCursor!: string | null;
}

export class NewMeetingRequestResponse {
  id!: string;
  state!: RequestState;
  expiresAt!: string;
  /** The slot it was booked in at once, where nobody has to accept. */
  slotStart!: string | null;
}

/** The meeting; all null while the organiser's timetable has still to give it a slot. */
export class NewMeetingResponse {
  id!: string | null;
  slotStart!: string | null;
  slotEnd!: string | null;
}
