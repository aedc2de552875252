import { IdColumn, InstantColumn, IntColumn, TextColumn } from '#platform/database';
import type { RunState } from './run-states.js';

/** What every run keeps of itself; an area's own table adds what the run is about. */
export abstract class Run {
  @IdColumn() id!: string;
  @TextColumn(10) state!: RunState;
  /** How many rows it has gone through, for whoever watches. */
  @IntColumn() handledRows!: number;
  /** The number of the last row it has gone through: where it goes on after a kill. */
  @IntColumn() reachedRow!: number;
  /** Code of the error for which everything was taken back, or "unexpected". */
  @TextColumn(80, { nullable: true }) failure!: string | null;
  @InstantColumn() createdAt!: Date;
  /** Nobody can start it from then on, and its rows are forgotten. */
  @InstantColumn() expiresAt!: Date;
  /** When it last moved. */
  @InstantColumn() touchedAt!: Date;
  @InstantColumn({ nullable: true }) finishedAt!: Date | null;
}

/** A row of what a run is made of. */
export interface RunRow {
  id: string;
  importId: string;
}
