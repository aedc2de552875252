import { Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { byClassName } from '#lib/kernel';
import { ensureProvided } from './ensure-provided.js';
import {
  definedJobs,
  EVERY,
  type JobProcessor,
  markedSchedules,
  PROCESSES,
  type ScheduledTask,
} from './job-definition.js';
import type { Schedule } from './executor.js';

/** Which class runs which job; built from the providers that carry @Processes and @Every. */
@Injectable()
export class JobRegistry {
  constructor(private readonly discovery: DiscoveryService) {}

  /** Processors by job name, former ones too. Throws when a job has none, or two. */
  processors(): Map<string, JobProcessor<object>> {
    const found = this.markedProcessors();
    const missing = [...definedJobs().values()].filter(({ name }) => !found.has(name));
    if (missing.length > 0)
      throw new Error(
        `No processor for: ${missing.map(({ name }) => name).join(', ')}. Add a class with @Processes and list it in a module`,
      );
    return new Map([...definedJobs()].map(([stored, { name }]) => [stored, found.get(name)!]));
  }

  private markedProcessors(): Map<string, JobProcessor<object>> {
    const found = new Map<string, JobProcessor<object>>();
    for (const { name, instance } of this.marked<JobProcessor<object>, string>(PROCESSES)) {
      if (found.has(name))
        throw new Error(`The job "${name}" has two processors; remove one of the @Processes`);
      found.set(name, instance);
    }
    return found;
  }

  /** Scheduled tasks by class name. Throws for two of one name, and for one that no module provides. */
  schedules(): Map<string, { schedule: Schedule; task: ScheduledTask }> {
    ensureProvided(markedSchedules(), this.discovery);
    const marked = this.marked<ScheduledTask, number>(EVERY);
    const seconds = new Map(marked.map(({ name, instance }) => [instance, name]));
    const tasks = [...byClassName(marked.map(({ instance }) => instance))];
    return new Map(
      tasks.map(([name, task]) => [name, { schedule: { name, seconds: seconds.get(task)! }, task }]),
    );
  }

  private marked<T extends object, M>(key: string): { name: M; instance: T }[] {
    return this.discovery.getProviders().flatMap(({ instance }) => {
      const target = (instance as object | undefined)?.constructor;
      const name = target && (Reflect.getMetadata(key, target) as M | undefined);
      return name === undefined ? [] : [{ name, instance: instance as T }];
    });
  }
}
