import { IsIn, IsOptional } from 'class-validator';
import { REQUEST_STATES, type RequestState } from '#lib/matchmaking';
import { IsIdentifier, IsInstant, IsText, ListRequest } from '#platform/http';

export class MeetingRequestsRequest extends ListRequest {
  /** Those the organisation sent, or those it received. */
  @IsIn(['sent', 'received'])
  box!: 'sent' | 'received';

  @IsOptional()
  @IsIn(REQUEST_STATES)
  state?: RequestState;
}

export class NewMeetingRequest {
  /** Whom to meet. */
  @IsIdentifier()
  participantId!: string;

  @IsText(1000)
  message!: string;

  /** The start of the slot that would suit. */
  @IsOptional()
  @IsInstant()
  proposedSlot?: Date | null;
}

export class AcceptanceRequest {
  /** Exactly this slot; without it the proposed one if it is free, else the first free one. */
  @IsOptional()
  @IsInstant()
  slotStart?: Date | null;
}

export class DeclineRequest {
  @IsText(500, 1)
  reason!: string;
}
