import { Type } from 'class-transformer';
import { IsBoolean, IsDate, IsOptional } from 'class-validator';
import { IsIdentifier } from '#platform/http';

export class EntrySpotRequest {
  @IsDate()
  @Type(() => Date)
  slotStart!: Date;

  /** Left out: the first free one. */
  @IsOptional()
  @IsIdentifier()
  tableId?: string | null;
}

export class EntryPinRequest {
  @IsBoolean()
  pinned!: boolean;
}
