import { Entity, Index } from 'typeorm';
import {
  IdColumn,
  InstantColumn,
  IntColumn,
  JsonColumn,
  LooseRefColumn,
  RefColumn,
  TextColumn,
  UniqueKey,
} from '#platform/database';
import type { RunOptions } from '../domain/run-options.js';
import type { RunProgress, RunResult } from '../domain/run-result.js';
import type { RunState } from '../domain/run-states.js';

/** What becomes of a finished run: a draft, shown to participants for comments, in force, or replaced by a later one. */
export type RunStage = 'draft' | 'provisional' | 'published' | 'superseded';

/** One computation of a fair's timetable. Runs are kept, compared, published and taken back to. */
@Entity('timetables_run')
@UniqueKey(['fairId', 'number'])
@Index(['fairId', 'stage'])
export class Run {
  @IdColumn() id!: string;
  @RefColumn({ to: 'Organiser' }) organiserId!: string;
  @RefColumn({ to: 'Fair' }) fairId!: string;
  /** 1, 2, 3 … within the fair. */
  @IntColumn() number!: number;
  @TextColumn(10) state!: RunState;
  @TextColumn(11) stage!: RunStage;
  @JsonColumn() options!: RunOptions;
  @JsonColumn({ nullable: true }) progress!: RunProgress | null;
  @JsonColumn({ nullable: true }) result!: RunResult | null;
  /** Code of the error that ended it before anything was computed; null where it broke down otherwise. */
  @TextColumn(80, { nullable: true }) failure!: string | null;
  @LooseRefColumn() createdBy!: string;
  @InstantColumn() createdAt!: Date;
  @InstantColumn({ nullable: true }) startedAt!: Date | null;
  @InstantColumn({ nullable: true }) finishedAt!: Date | null;
}
