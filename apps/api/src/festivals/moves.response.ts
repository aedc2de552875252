import { ApiProperty } from '@nestjs/swagger';
import { MOVED_KINDS, type MovedKind } from '#lib/festivals';

export class MovedDaysResponse {
  /** "2025-11-20" */
  startsOn!: string;
  endsOn!: string;
}

export class MovedCountResponse {
  @ApiProperty({ enum: MOVED_KINDS, enumName: 'MovedKind' })
  kind!: MovedKind;
  moved!: number;
  /** Past already, and so staying where they are. */
  kept!: number;
}

/** What a move does, or would do. */
export class MoveResponse {
  before!: MovedDaysResponse;
  after!: MovedDaysResponse;
  counts!: MovedCountResponse[];
  /** How many get the one mail. */
  people!: number;
  /** The public programme's version with the other times; null: there is none. */
  programmeVersion!: number | null;
}
