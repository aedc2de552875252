import type { RequestState } from '#lib/matchmaking';

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
}

export class NewMeetingResponse {
  id!: string;
  slotStart!: string;
  slotEnd!: string;
}
