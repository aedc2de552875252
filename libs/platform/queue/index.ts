export { BullMqExecutor, QUEUE_NAME } from './bullmq.executor.js';
export { ensureProvided } from './ensure-provided.js';
export { JobExecutor } from './executor.js';
export { FailedJobs } from './failed-jobs.service.js';
export {
  defineJob,
  definedJobs,
  Every,
  type JobContext,
  type JobDefinition,
  JobPostponed,
  type JobProcessor,
  Processes,
  type ScheduledTask,
} from './job-definition.js';
export { Job, type JobProgress, type JobState } from './job.entity.js';
export { JobRegistry } from './job-registry.js';
export { JobRunner } from './job-runner.js';
export { JobSweeper } from './job-sweeper.schedule.js';
export { Jobs } from './jobs.service.js';
export { JobWorker } from './job-worker.js';
export { overdueKeepings } from './overdue-keepings.js';
export { QueueModule, QueueWorkerModule } from './queue.module.js';
