import { Entity, Index } from 'typeorm';
import type { Translated } from '#lib/kernel';
import {
  IdColumn,
  InstantColumn,
  JsonColumn,
  RefColumn,
  TextColumn,
  VersionColumn,
} from '#platform/database';

/** What happens when on which stage; as the organiser plans it now. Visitors see the latest release. */
@Entity('festivals_programme_item')
@Index(['editionId', 'startsAt'])
export class ProgrammeItem {
  @IdColumn() id!: string;
  @RefColumn({ to: 'Organiser' }) organiserId!: string;
  @RefColumn({ to: 'Edition', onDelete: 'CASCADE' }) editionId!: string;
  @RefColumn({ to: 'Stage' }) stageId!: string;
  @JsonColumn() title!: Translated;
  @JsonColumn() description!: Translated;
  @TextColumn(300) performers!: string;
  @InstantColumn() startsAt!: Date;
  @InstantColumn() endsAt!: Date;
  @InstantColumn() changedAt!: Date;
  @VersionColumn() version!: number | null;
}
