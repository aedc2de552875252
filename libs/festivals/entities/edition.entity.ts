import { Entity, Index } from 'typeorm';
import type { DateOnly, Translated } from '#lib/kernel';
import {
  DayColumn,
  IdColumn,
  InstantColumn,
  JsonColumn,
  RefColumn,
  TextColumn,
  UniqueKey,
  VersionColumn,
} from '#platform/database';

/** One year of a festival. */
@Entity('festivals_edition')
@UniqueKey(['slug'])
@Index(['organiserId'])
export class Edition {
  @IdColumn() id!: string;
  @RefColumn({ to: 'Organiser' }) organiserId!: string;
  @RefColumn({ to: 'Festival' }) festivalId!: string;
  /** In the public address. */
  @TextColumn(60) slug!: string;
  @JsonColumn() name!: Translated;
  @JsonColumn() description!: Translated;
  @JsonColumn() place!: Translated;
  @DayColumn() startsOn!: DateOnly;
  @DayColumn() endsOn!: DateOnly;
  @TextColumn(60) timeZone!: string;
  /** "04:00": what begins after midnight and before that hour is part of the evening before. */
  @TextColumn(5) nightEndsAt!: string;
  @InstantColumn() createdAt!: Date;
  @VersionColumn() version!: number | null;
}
