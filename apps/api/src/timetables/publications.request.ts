import { IsIn } from 'class-validator';
import type { PublicationKind } from '#lib/timetables';
import { IsText } from '#platform/http';

export class PublicationRequest {
  /** `provisional` shows the run for comments; `final` turns it into meetings. */
  @IsIn(['provisional', 'final'])
  kind!: PublicationKind;
}

export class TimetableCommentRequest {
  @IsText(2_000, 1)
  text!: string;
}
