import { IsNull, LessThanOrEqual } from 'typeorm';
import { BoothOrder } from '#lib/booths';
import { addTime, DAY, SECOND } from '#lib/kernel';
import { MeetingRequest } from '#lib/requests';
import { StoredEvent } from '#platform/events';
import { Job, JobExecutor, JobRegistry, JobRunner } from '#platform/queue';
import { startTestApp, type TestApp } from './app.js';
import type { MovedClock } from './moved-clock.js';
import { waitUntil } from './wait-until.js';

/** So often schedules run while the server is on, besides when something ends by itself. */
const LOOK = 3 * DAY;

/** The server of a moved clock: what its worker does by timers, done when the clock comes to it. */
export class WorkByHand {
  private constructor(
    readonly app: TestApp,
    private readonly clock: MovedClock,
  ) {}

  /** Starts an application whose jobs nobody else carries, and ends the timers of its worker. */
  static async start(clock: MovedClock): Promise<WorkByHand> {
    const app = await startTestApp({ clock, environment: { REDIS_URL: '' } });
    await app.nest.get(JobExecutor).stop(5 * SECOND);
    clock.takeAlong(app.database.dataSource);
    return new WorkByHand(app, clock);
  }

  /** Goes there; on the way everything runs when it is due. When the server was off, all of it runs at the end. */
  async goTo(instant: Date, { on }: { on: boolean }): Promise<void> {
    if (on) await this.workUntil(instant);
    else await this.startAt(instant);
  }

  /** Does what is due now, and what that brings about. */
  async finish(): Promise<void> {
    for (let due = await this.due(); due.length > 0; due = await this.due())
      for (const { id } of due) await this.runner.run(id, this.processors);
  }

  private async workUntil(instant: Date): Promise<void> {
    for (let next = await this.next(); next < instant; next = await this.next()) await this.runAt(next);
    await this.runAt(instant);
  }

  /** Jobs may come before the schedules that would have ended what they are about. */
  private async startAt(instant: Date): Promise<void> {
    this.clock.moveTo(instant);
    await this.finish();
    await this.runAt(instant);
  }

  private async runAt(instant: Date): Promise<void> {
    this.clock.moveTo(instant);
    for (const { task } of this.schedules) await task.run();
    await this.finish();
  }

  /** When there is something to do: a job, what ends by itself, and the next look of the schedules that come every hour. */
  private async next(): Promise<Date> {
    const { manager } = this.app.database;
    const first = { take: 1, order: { expiresAt: 'ASC' } } as const;
    const [job] = await this.jobs.find({ where: { state: 'queued' }, order: { runAt: 'ASC' }, take: 1 });
    const [request] = await manager.find(MeetingRequest, { where: { state: 'requested' }, ...first });
    const [hold] = await manager.find(BoothOrder, { where: { state: 'held' }, ...first });
    const due = [job?.runAt, request?.expiresAt, hold?.expiresAt].filter((at) => at !== undefined);
    return [addTime(this.clock.now(), LOOK), ...due].toSorted((a, b) => a.getTime() - b.getTime())[0]!;
  }

  private async due(): Promise<Job[]> {
    await waitUntil('every event relayed', async () => {
      return !(await this.app.database.manager.existsBy(StoredEvent, { relayedAt: IsNull() }));
    });
    const runAt = LessThanOrEqual(this.clock.now());
    return this.jobs.find({ where: { state: 'queued', runAt }, order: { runAt: 'ASC', id: 'ASC' } });
  }

  private get jobs() {
    return this.app.database.manager.getRepository(Job);
  }

  private get runner() {
    return this.app.nest.get(JobRunner);
  }

  private get processors() {
    return this.app.nest.get(JobRegistry).processors();
  }

  private get schedules() {
    return this.app.nest.get(JobRegistry).schedules().values();
  }
}
