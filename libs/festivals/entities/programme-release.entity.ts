import { Entity } from 'typeorm';
import type { Translated } from '#lib/kernel';
import { IdColumn, InstantColumn, IntColumn, JsonColumn, RefColumn, UniqueKey } from '#platform/database';
import type { ReleasedItem } from '../domain/programme-changes.js';

/** The programme as visitors see it, version by version. */
@Entity('festivals_programme_release')
@UniqueKey(['editionId', 'version'])
export class ProgrammeRelease {
  @IdColumn() id!: string;
  @RefColumn({ to: 'Organiser' }) organiserId!: string;
  @RefColumn({ to: 'Edition', onDelete: 'CASCADE' }) editionId!: string;
  @IntColumn() version!: number;
  @JsonColumn() items!: ReleasedItem[];
  /** What the organiser tells about the change. */
  @JsonColumn() notice!: Translated;
  @InstantColumn() releasedAt!: Date;
}
