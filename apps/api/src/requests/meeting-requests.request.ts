import { IsIn } from 'class-validator';
import { REQUEST_STATES, type RequestState } from '#lib/requests';
import { IsIdentifier, IsInstant, IsText, ListRequest, MayBeAbsent, MayBeNull } from '#platform/http';

export class MeetingRequestsRequest extends ListRequest {
  /** Those the organisation sent, or those it received. */
  @IsIn(['sent', 'received'])
  box!: 'sent' | 'received';

  @MayBeAbsent()
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
  @MayBeAbsent()
  @MayBeNull()
  @IsInstant()
  proposedSlot?: Date | null;
}

export class AcceptanceRequest {
  /** Exactly this slot; without it the proposed one if it is free, else the first free one. */
  @MayBeAbsent()
  @MayBeNull()
  @IsInstant()
  slotStart?: Date | null;
}

export class DeclineRequest {
  @IsText(500, 1)
  reason!: string;
}
