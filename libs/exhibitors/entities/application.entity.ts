import { Entity, Index } from 'typeorm';
import {
  FlagColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  JsonColumn,
  LongTextColumn,
  RefColumn,
  TextColumn,
  UniqueKey,
  VersionColumn,
} from '#platform/database';
import type { ApplicationState } from '../domain/application-states.js';

/** An organisation's wish to take part in a fair, reviewed by the organiser. */
@Entity('exhibitors_application')
@UniqueKey(['fairId', 'organisationId'])
@Index(['organiserId', 'fairId', 'state'])
export class Application {
  @IdColumn() id!: string;
  @RefColumn({ to: 'Organiser' }) organiserId!: string;
  @RefColumn({ to: 'Fair' }) fairId!: string;
  @RefColumn({ to: 'Organisation' }) organisationId!: string;
  @TextColumn(12) state!: ApplicationState;
  @LongTextColumn() message!: string;
  /** Booths wished for. */
  @IntColumn() boothsWanted!: number;
  /** Products to be shown. */
  @JsonColumn() productIds!: string[];
  /** Whether buyers may find the organisation in the fair's matchmaking once it is accepted; null: not answered. */
  @FlagColumn({ nullable: true }) findable!: boolean | null;
  /** What the organiser answered: the question asked, or the reason. */
  @LongTextColumn({ nullable: true }) reviewNote!: string | null;
  @InstantColumn({ nullable: true }) submittedAt!: Date | null;
  @InstantColumn({ nullable: true }) reviewedAt!: Date | null;
  @InstantColumn() createdAt!: Date;
  @VersionColumn() version!: number | null;
}
