import { type AnnouncedJob, JobExecutor, type Schedule, type Work } from './executor.js';

const POLL = 1_000;

/** Runs jobs in this process, straight from their rows: woken when a job is announced, and once a second. */
export class InProcessExecutor extends JobExecutor {
  private readonly running = new Set<string>();
  private readonly timers: NodeJS.Timeout[] = [];
  private once: NodeJS.Immediate | undefined;
  private work: Work | undefined;
  private looking: Promise<void> | undefined;
  private lookAgain = false;

  constructor(private readonly concurrency: number) {
    super();
  }

  announce(jobs: readonly AnnouncedJob[]): void {
    if (jobs.some((job) => job.runAt <= new Date())) this.look();
  }

  start(schedules: readonly Schedule[], work: Work): Promise<void> {
    this.work = work;
    this.timers.push(setInterval(() => this.look(), POLL));
    for (const schedule of schedules) this.timers.push(this.repeat(schedule, work));
    // What runs once an hour would never run where nobody leaves the computer on for an hour.
    this.once = setImmediate(() => schedules.forEach((schedule) => this.runSchedule(schedule, work)));
    this.look();
    return Promise.resolve();
  }

  isReachable(): null {
    return null;
  }

  async stop(within: number): Promise<void> {
    this.work = undefined;
    clearImmediate(this.once);
    this.timers.forEach((timer) => clearInterval(timer));
    await this.looking;
    const until = performance.now() + within;
    while (this.running.size > 0 && performance.now() < until)
      await new Promise((resolve) => setTimeout(resolve, 20));
  }

  private repeat(schedule: Schedule, work: Work): NodeJS.Timeout {
    return setInterval(() => this.runSchedule(schedule, work), schedule.seconds * 1_000);
  }

  private runSchedule({ name }: Schedule, work: Work): void {
    if (this.running.has(name)) return;
    this.running.add(name);
    void work.runSchedule(name).finally(() => this.running.delete(name));
  }

  private look(): void {
    this.lookAgain = true;
    this.looking ??= this.takeDueJobs().finally(() => (this.looking = undefined));
  }

  private async takeDueJobs(): Promise<void> {
    while (this.lookAgain && this.work) {
      this.lookAgain = false;
      const free = this.concurrency - this.running.size;
      if (free <= 0) return;
      const { work } = this;
      const due = await work.dueJobs(free + this.running.size).catch(() => []);
      // Stopped meanwhile: what is due waits in its table for the next start.
      if (!this.work) return;
      const fresh = due.filter((id) => !this.running.has(id)).slice(0, free);
      fresh.forEach((id) => this.runOne(id, work));
    }
  }

  private runOne(id: string, work: Work): void {
    this.running.add(id);
    // SQLite answers without leaving the process: requests and timers get their turn only when each job lets them.
    setImmediate(() => {
      void work.runJob(id).finally(() => {
        this.running.delete(id);
        this.look();
      });
    });
  }
}
