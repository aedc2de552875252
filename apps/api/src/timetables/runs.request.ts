import { IsBoolean, IsIn } from 'class-validator';
import { type RunKind, STARTED_KINDS } from '#lib/timetables';
import {
  AreIdentifiers,
  AreInstants,
  AreParts,
  IsIdentifier,
  IsWhole,
  MayBeAbsent,
  MayBeNull,
} from '#platform/http';

export class AbsenceRequest {
  @IsIdentifier()
  participantId!: string;

  /** Starts of the slots; none: not at all. */
  @AreInstants(2_000)
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
  @MayBeNull()
  @IsWhole(0, 100)
  fairness!: number | null;

  /** Whether places that nobody asked for go to pairs that fit; left out: no. Nothing for a repair. */
  @MayBeAbsent()
  @IsBoolean()
  fillWithRecommendations?: boolean;

  @AreIdentifiers(0, 500)
  closedTableIds!: string[];

  @AreParts(2_000, () => AbsenceRequest)
  absences!: AbsenceRequest[];
}
