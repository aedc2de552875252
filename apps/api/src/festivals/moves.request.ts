import { IsIn } from 'class-validator';
import { ZONE_CHANGES, type ZoneChange } from '#lib/festivals';
import type { Translated } from '#lib/kernel';
import { IsTranslated, IsWhole, MayBeAbsent } from '#platform/http';

export class MovePreviewRequest {
  /** By how many days; earlier below zero, and never 0. */
  @IsWhole(-365, 365)
  days!: number;
}

export class MoveRequest extends MovePreviewRequest {
  /** Why, in the words that everybody who is told reads. */
  @IsTranslated(1000, { lines: true })
  reason!: Translated;
}

export class ZoneChangeRequest {
  /** What stays where the zone is another one while something is planned: the hours on the clock, or the moments. */
  @MayBeAbsent()
  @IsIn(ZONE_CHANGES)
  zoneChange?: ZoneChange;
}
