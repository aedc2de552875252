import { applyDecorators, Injectable, SetMetadata } from '@nestjs/common';
import { HOUR, MINUTE, SECOND } from '#lib/kernel';
import type { Tx } from '#platform/database';

/** A kind of job: its name, what its payload carries (ids only) and how often it is tried. */
export interface JobDefinition<P extends object> {
  readonly name: string;
  readonly attempts: number;
  /** Milliseconds before the next try, after `attempt` tries. */
  readonly backoff: (attempt: number) => number;
  readonly payload?: P;
}

const STEPS = [2 * SECOND, 10 * SECOND, MINUTE, 5 * MINUTE, 15 * MINUTE, HOUR, 4 * HOUR];
const stepped = (attempt: number) => STEPS[Math.min(attempt, STEPS.length) - 1]!;

const defined = new Map<string, JobDefinition<object>>();

/**
 * Declares a kind of job; throws when the name is taken. A kind that is renamed keeps its released names in `formerly`:
 * rows that carry them may still be waiting.
 */
export function defineJob<P extends object>(
  name: string,
  options: {
    attempts?: number;
    backoff?: (attempt: number) => number;
    formerly?: readonly string[];
  } = {},
): JobDefinition<P> {
  const definition = { name, attempts: options.attempts ?? 8, backoff: options.backoff ?? stepped };
  for (const each of [name, ...(options.formerly ?? [])]) {
    if (defined.has(each))
      throw new Error(`The job "${each}" is defined twice; choose another name for one of them`);
    defined.set(each, definition);
  }
  return definition;
}

/** By every name that a stored row may carry. */
export const definedJobs = (): ReadonlyMap<string, JobDefinition<object>> => defined;

/** What a running job may use. */
export interface JobContext {
  readonly jobId: string;
  /** Writes how far the job has come; seldom, it is a statement on the database. */
  progress(done: number, total: number): Promise<void>;
}

/** A processor throws it when there is nothing wrong with the job but the moment; it counts as no try. */
export class JobPostponed extends Error {
  constructor(readonly until: Date) {
    super(`Postponed until ${until.toISOString()}`);
  }
}

export interface JobProcessor<P extends object> {
  run(payload: P, context: JobContext): Promise<void>;
  /** Says, in the transaction that gives the job up after its last try, what becomes of what it was to do. */
  giveUp?(payload: P, tx: Tx): Promise<void>;
}

export const PROCESSES = 'fairground:processes';
export const EVERY = 'fairground:every';

/** Marks the one class that runs this kind of job. Running it twice, on two machines at once, must do no harm. */
export const Processes = <P extends object>(job: JobDefinition<P>): ClassDecorator =>
  applyDecorators(Injectable(), SetMetadata(PROCESSES, job.name));

/** A task that runs again and again; on several machines at once it must do no harm. */
export interface ScheduledTask {
  run(): Promise<void>;
}

const scheduled = new Set<object>();

/** The classes that carry @Every, whether a module provides them or not. */
export const markedSchedules = (): ReadonlySet<object> => scheduled;

/** Marks a class whose `run()` is called every so many seconds. */
export const Every = (seconds: number): ClassDecorator =>
  applyDecorators(Injectable(), SetMetadata(EVERY, seconds), (target: object) => void scheduled.add(target));
