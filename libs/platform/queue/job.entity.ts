import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, JsonColumn, TextColumn, UniqueKey } from '#platform/database';

/** `suspended`: its process ended more than once; it comes back when no other such job runs. */
export type JobState = 'queued' | 'running' | 'suspended' | 'done' | 'failed';

/** A job to run. This row is the truth; whatever Redis holds about it can be made again from here. */
@Entity('platform_job')
@UniqueKey(['uniqueKey'])
@Index(['state', 'runAt'])
export class Job {
  @IdColumn() id!: string;
  @TextColumn(80) name!: string;
  @JsonColumn() payload!: object;
  @TextColumn(10) state!: JobState;
  @InstantColumn() runAt!: Date;
  @IntColumn() attempts!: number;
  /** How often its process ended in the middle of it since it last ended by itself; those are no attempts. */
  @IntColumn() crashes!: number;
  /** Until when the running process vouches for it; later it counts as crashed. */
  @InstantColumn({ nullable: true }) leaseUntil!: Date | null;
  @TextColumn(1000, { nullable: true }) lastError!: string | null;
  @TextColumn(120, { nullable: true }) uniqueKey!: string | null;
  @JsonColumn({ nullable: true }) progress!: JobProgress | null;
  @InstantColumn() createdAt!: Date;
  @InstantColumn({ nullable: true }) finishedAt!: Date | null;
}

export interface JobProgress {
  done: number;
  total: number;
}
