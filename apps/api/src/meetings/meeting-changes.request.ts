import { IsBoolean } from 'class-validator';
import { IsIdentifier, IsInstant, IsText, MayBeAbsent, MayBeNull } from '#platform/http';

export class MoveMeetingRequest {
  /** The start of the wanted slot. */
  @IsInstant()
  slotStart!: Date;
}

export class MoveToTableRequest extends MoveMeetingRequest {
  /** Left out: the best one that is free. */
  @MayBeAbsent()
  @MayBeNull()
  @IsIdentifier()
  tableId?: string | null;
}

export class MeetingPinRequest {
  @IsBoolean()
  pinned!: boolean;
}

export class MeetingCancellationRequest {
  /** Stands in the mails to both sides. */
  @MayBeAbsent()
  @MayBeNull()
  @IsText(300)
  reason?: string | null;
}
