import { defineJob, Processes } from '#platform/queue';

/** How often a job that ends its process is tried; each try costs a worker. */
export const TRIES = 2;

export const deadly = defineJob<object>('test.deadly', { attempts: TRIES });
export const harmless = defineJob<object>('test.harmless');

/** Ends the whole process in the middle of the job, as the kernel does when memory runs out: nothing of it is caught or written down. */
@Processes(deadly)
export class DeadlyProcessor {
  run(): Promise<void> {
    process.kill(process.pid, 'SIGKILL');
    return new Promise(() => undefined);
  }
}

@Processes(harmless)
export class HarmlessProcessor {
  run(): Promise<void> {
    return Promise.resolve();
  }
}
