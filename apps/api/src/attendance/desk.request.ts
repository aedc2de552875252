import { IsIn } from 'class-validator';
import { ATTENDANCES, type WrittenAttendance } from '#lib/attendance';
import { IsIdentifier, IsInstant, MayBeAbsent, MayBeNull } from '#platform/http';

export class DeskRequest {
  /** The start of the slot. */
  @IsInstant()
  slotStart!: Date;
}

export class WaitingRequest extends DeskRequest {
  /** A meeting of the slot to which somebody did not come; its people count as free. */
  @MayBeAbsent()
  @IsIdentifier()
  meetingId?: string;
}

export class AttendanceRequest {
  @IsIn(ATTENDANCES)
  attendance!: WrittenAttendance;
}

export class SwapRequest extends DeskRequest {
  @IsIdentifier()
  buyerParticipantId!: string;

  @IsIdentifier()
  exhibitorParticipantId!: string;

  /** The meeting whose place they get, because somebody did not come to it. */
  @MayBeAbsent()
  @MayBeNull()
  @IsIdentifier()
  meetingId?: string | null;
}
