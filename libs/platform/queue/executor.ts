import { SECOND } from '#lib/kernel';

/** How long a process vouches for a job without saying so again; its jobs are then taken up by others. */
export const LEASE = 20 * SECOND;

/** What an executor needs to know of a job; the rest it reads from the row. */
export interface AnnouncedJob {
  id: string;
  name: string;
  runAt: Date;
}

export interface Schedule {
  name: string;
  seconds: number;
}

/** Gets jobs to run: in this process, or through BullMQ in worker processes. */
export abstract class JobExecutor {
  /** Says that jobs are there. A hint: losing it only costs time, the sweeper makes up for it. */
  abstract announce(jobs: readonly AnnouncedJob[]): void;

  /** Starts running jobs and schedules here. Only workers call it. */
  abstract start(schedules: readonly Schedule[], work: Work): Promise<void>;

  /** Whether what carries jobs between processes answers; null where nothing does, because they run in this one. */
  abstract isReachable(): Promise<boolean> | null;

  /** Takes nothing new, and waits so many milliseconds at most for what runs. */
  abstract stop(within: number): Promise<void>;
}

/** What an executor calls back. */
export interface Work {
  runJob(id: string): Promise<JobOutcome>;
  runSchedule(name: string): Promise<void>;
  /** Ids of jobs that are due, oldest first. */
  dueJobs(limit: number): Promise<string[]>;
}

/** `retryIn` is in milliseconds. `skipped`: another process has it, or had it. */
export type JobOutcome =
  | { kind: 'done' }
  | { kind: 'skipped' }
  | { kind: 'postponed'; retryIn: number }
  | { kind: 'failed'; error: Error; retryIn: number | null };
