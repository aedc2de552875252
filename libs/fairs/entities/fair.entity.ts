import { Entity, Index } from 'typeorm';
import type { DateOnly, Translated } from '#lib/kernel';
import {
  DayColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  JsonColumn,
  RefColumn,
  SharedRows,
  TextColumn,
  UniqueKey,
  VersionColumn,
} from '#platform/database';

/** What its organiser said last: draft → open (applications) → closed → running → ended. Where a fair stands is its phase. */
export type FairState = 'draft' | 'open' | 'closed' | 'running' | 'ended';

/** Stands and meetings in a venue; alone, or part of an edition. */
@Entity('fairs_fair')
@SharedRows()
@UniqueKey(['slug'])
@Index(['organiserId'])
export class Fair {
  @IdColumn() id!: string;
  @RefColumn({ to: 'Organiser' }) organiserId!: string;
  @RefColumn({ to: 'Edition', nullable: true }) editionId!: string | null;
  /** In the public address. */
  @TextColumn(60) slug!: string;
  @JsonColumn() name!: Translated;
  @JsonColumn() description!: Translated;
  @JsonColumn() venue!: Translated;
  @TextColumn(300) venueAddress!: string;
  @JsonColumn() openingHours!: Translated;
  @JsonColumn() rules!: Translated;
  @DayColumn() startsOn!: DateOnly;
  @DayColumn() endsOn!: DateOnly;
  @InstantColumn() applicationsOpenAt!: Date;
  @InstantColumn() applicationsCloseAt!: Date;
  /** When exhibitors can no longer choose their booths; null: when the first day begins. */
  @InstantColumn({ nullable: true }) boothChoiceClosesAt!: Date | null;
  /** How long a hold on booths lasts. */
  @IntColumn() holdMinutes!: number;
  /** How many booths one exhibitor may have. */
  @IntColumn() boothsPerExhibitor!: number;
  @TextColumn(3) currency!: string;
  @TextColumn(60) timeZone!: string;
  @TextColumn(10) state!: FairState;
  @InstantColumn() createdAt!: Date;
  @VersionColumn() version!: number | null;
}
