import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsDate, IsIn, IsOptional, ValidateNested } from 'class-validator';
import { type RunKind, STARTED_KINDS } from '#lib/timetables';
import { AreIdentifiers, IsIdentifier, IsWhole } from '#platform/http';

export class AbsenceRequest {
  @IsIdentifier()
  participantId!: string;

  /** Starts of the slots; none: not at all. */
  @IsArray()
  @ArrayMaxSize(2_000)
  @IsDate({ each: true })
  @Type(() => Date)
  slotStarts!: Date[];
}

export class RunStartRequest {
  @IsIn(STARTED_KINDS)
  kind!: Exclude<RunKind, 'copy'>;

  /** Time limit. */
  @IsWhole(1, 600)
  seconds!: number;

  @IsWhole(0, 2_147_483_647)
  seed!: number;

  /** Largest difference in breaks between two people; null: no limit. */
  @IsOptional()
  @IsWhole(0, 100)
  fairness!: number | null;

  /** Whether places that nobody asked for go to pairs that fit; left out: no. Nothing for a repair. */
  @IsOptional()
  @IsBoolean()
  fillWithRecommendations?: boolean;

  @AreIdentifiers(0, 500)
  closedTableIds!: string[];

  @IsArray()
  @ArrayMaxSize(2_000)
  @ValidateNested({ each: true })
  @Type(() => AbsenceRequest)
  absences!: AbsenceRequest[];
}
