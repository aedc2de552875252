import { IsString, Matches } from 'class-validator';
import type { DateOnly, Translated } from '#lib/kernel';
import { IsDay, IsLine, IsTranslated } from '#platform/http';

export class FestivalRequest {
  @IsTranslated(160)
  name!: Translated;

  @IsTranslated(4000, { lines: true })
  description!: Translated;
}

export class EditionRequest {
  /** In the public address: "ngay-hoi-cua-2026". */
  @IsLine(60, 3)
  slug!: string;

  @IsTranslated(160)
  name!: Translated;

  @IsTranslated(4000, { lines: true })
  description!: Translated;

  @IsTranslated(200)
  place!: Translated;

  @IsDay()
  startsOn!: DateOnly;

  @IsDay()
  endsOn!: DateOnly;

  /** By its IANA name. */
  @IsLine(60)
  timeZone!: string;

  /** "04:00": what begins after midnight and before that hour is part of the evening before. */
  @IsString()
  @Matches(/^([01]\d|2[0-3]):[0-5]\d$/)
  nightEndsAt!: string;
}
