import type { Translated } from '#lib/kernel';
import { IsTranslated, IsWhole } from '#platform/http';

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
