import { IsIn, IsString, MaxLength, MinLength } from 'class-validator';
import type { PublicationKind } from '#lib/timetables';

export class PublicationRequest {
  /** `provisional` shows the run for comments; `final` turns it into meetings. */
  @IsIn(['provisional', 'final'])
  kind!: PublicationKind;
}

export class TimetableCommentRequest {
  @IsString()
  @MinLength(1)
  @MaxLength(2_000)
  text!: string;
}
