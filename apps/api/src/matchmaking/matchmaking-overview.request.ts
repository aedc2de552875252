import { IsDay } from '#platform/http';

export class MeetingBoardRequest {
  /** The day at the fair. */
  @IsDay()
  day!: string;
}
