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
  /** The version of an edition's public programme that stands then; null: nothing was released yet, or a fair moved alone. */
  programmeVersion!: number | null;
}
