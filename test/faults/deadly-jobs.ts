import { defineJob, Processes } from '#platform/queue';

/** It may be tried once: what its process's end costs it is counted apart. */
export const deadly = defineJob<object>('test.deadly', { attempts: 1 });
export const patient = defineJob<object>('test.patient', { attempts: 1 });
export const harmless = defineJob<object>('test.harmless');

/** Ends the whole process in the middle of the job, as the kernel does when memory runs out: nothing of it is caught or written down. */
@Processes(deadly)
export class DeadlyProcessor {
  run(): Promise<void> {
    process.kill(process.pid, 'SIGKILL');
    return new Promise(() => undefined);
  }
}

/** Long enough to be in the middle when another ends the process that began with it. */
@Processes(patient)
export class PatientProcessor {
  run(): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, 1_500));
  }
}

@Processes(harmless)
export class HarmlessProcessor {
  run(): Promise<void> {
    return Promise.resolve();
  }
}
