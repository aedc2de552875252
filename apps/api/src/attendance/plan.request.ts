import { IsWhole, MayBeNull } from '#platform/http';

export class LatenessRequest {
  /** By how many minutes; null when it will be in time after all. */
  @MayBeNull()
  @IsWhole(1, 60)
  minutes!: number | null;
}
