import { Entity, Index } from 'typeorm';
import type { Translated } from '#lib/kernel';
import { IdColumn, InstantColumn, JsonColumn, RefColumn, VersionColumn } from '#platform/database';

/** A recurring celebration. */
@Entity('festivals_festival')
@Index(['organiserId'])
export class Festival {
  @IdColumn() id!: string;
  @RefColumn({ to: 'Organiser' }) organiserId!: string;
  @JsonColumn() name!: Translated;
  @JsonColumn() description!: Translated;
  @InstantColumn() createdAt!: Date;
  @VersionColumn() version!: number | null;
}
