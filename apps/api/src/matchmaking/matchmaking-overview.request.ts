import { IsDay, IsInstant } from '#platform/http';

export class MeetingBoardRequest {
  /** The day at the fair. */
  @IsDay()
  day!: string;
}

export class MoveMeetingRequest {
  /** The start of the wanted slot. */
  @IsInstant()
  slotStart!: Date;
}
