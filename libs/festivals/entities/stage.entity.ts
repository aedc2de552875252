import { Entity, Index } from 'typeorm';
import type { Translated } from '#lib/kernel';
import { IdColumn, IntColumn, JsonColumn, RefColumn, VersionColumn } from '#platform/database';

/** Where programme items happen. */
@Entity('festivals_stage')
@Index(['editionId'])
export class Stage {
  @IdColumn() id!: string;
  @RefColumn({ to: 'Organiser' }) organiserId!: string;
  @RefColumn({ to: 'Edition', onDelete: 'CASCADE' }) editionId!: string;
  @JsonColumn() name!: Translated;
  @IntColumn() position!: number;
  @VersionColumn() version!: number | null;
}
