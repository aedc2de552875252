import { IsIn } from 'class-validator';
import { ZONE_CHANGES, type ZoneChange } from '#lib/festivals';
import type { DateOnly, Translated } from '#lib/kernel';
import { IsDay, IsTranslated, MayBeAbsent } from '#platform/http';

export class MovePreviewRequest {
  /** The day on which it begins then, at most 365 days from its present first day. Where it begins on it already, nothing changes and nobody is told. */
  @IsDay()
  firstDay!: DateOnly;
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
