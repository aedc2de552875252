import { TIME_OF_DAY } from '#platform/http';
import { ApiProperty } from '@nestjs/swagger';
/** Texts come in the reader's language, or the nearest there is. */
export class EditionCardResponse {
  slug!: string;
  name!: string;
  description!: string;
  place!: string;
  /** "2025-11-20" */
  startsOn!: string;
  endsOn!: string;
}

export class EditionCardListResponse {
  items!: EditionCardResponse[];
}

export class PublicProgrammeItemResponse {
  id!: string;
  stageId!: string;
  stage!: string;
  title!: string;
  description!: string;
  performers!: string[];
  startsAt!: string;
  endsAt!: string;
}

export class PublicEditionResponse extends EditionCardResponse {
  timeZone!: string;
  /** "04:00": what begins after midnight and before that hour is part of the evening before. */
  @ApiProperty({ pattern: TIME_OF_DAY.source })
  nightEndsAt!: string;
  version!: number;
  releasedAt!: string;
  /** What the organiser tells about the latest change. */
  notice!: string;
  items!: PublicProgrammeItemResponse[];
}
