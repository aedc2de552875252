import { ApiProperty } from '@nestjs/swagger';
import { TIME_OF_DAY, TranslatedResponse } from '#platform/http';

export class CreatedResponse {
  id!: string;
}

export class EditionResponse {
  id!: string;
  festivalId!: string;
  slug!: string;
  name!: TranslatedResponse;
  description!: TranslatedResponse;
  place!: TranslatedResponse;
  /** "2025-11-20" */
  startsOn!: string;
  endsOn!: string;
  timeZone!: string;
  /** "04:00": what begins after midnight and before that hour is part of the evening before. */
  @ApiProperty({ pattern: TIME_OF_DAY.source })
  nightEndsAt!: string;
  /** For the `If-Match` of an edit. */
  version!: number;
}

export class FestivalResponse {
  id!: string;
  name!: TranslatedResponse;
  description!: TranslatedResponse;
  /** The newest first. */
  editions!: EditionResponse[];
  /** For the `If-Match` of an edit. */
  version!: number;
}

export class FestivalListResponse {
  items!: FestivalResponse[];
}
