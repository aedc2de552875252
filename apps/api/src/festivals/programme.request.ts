import type { Translated } from '#lib/kernel';
import {
  AreIdentifiers,
  IsIdentifier,
  IsInstant,
  IsLine,
  IsTranslated,
  IsTranslatedOrEmpty,
} from '#platform/http';

export class StageRequest {
  @IsTranslated(80)
  name!: Translated;
}

export class StageOrderRequest {
  /** Every stage of the edition, once. */
  @AreIdentifiers(1, 50)
  stageIds!: string[];
}

export class ProgrammeItemRequest {
  @IsIdentifier()
  stageId!: string;

  @IsTranslated(160)
  title!: Translated;

  @IsTranslatedOrEmpty(4000)
  description!: Translated;

  /** Names with commas between them; may be empty. */
  @IsLine(300, 0)
  performers!: string;

  @IsInstant()
  startsAt!: Date;

  @IsInstant()
  endsAt!: Date;
}

export class ReleaseRequest {
  /** What visitors are told about the change. */
  @IsTranslated(1000, { lines: true })
  notice!: Translated;
}
