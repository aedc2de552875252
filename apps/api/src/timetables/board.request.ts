import { IsBoolean } from 'class-validator';
import { IsIdentifier, IsInstant, MayBeNull } from '#platform/http';

export class EntrySpotRequest {
  @IsInstant()
  slotStart!: Date;

  /** Null: the first free one. */
  @MayBeNull()
  @IsIdentifier()
  tableId!: string | null;
}

export class EntryPinRequest {
  @IsBoolean()
  pinned!: boolean;
}
