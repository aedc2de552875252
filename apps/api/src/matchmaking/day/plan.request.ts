import { IsOptional } from 'class-validator';
import { IsWhole } from '#platform/http';

export class LatenessRequest {
  /** By how many minutes; none when it will be in time after all. */
  @IsOptional()
  @IsWhole(1, 60)
  minutes?: number | null;
}
