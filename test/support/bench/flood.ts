import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { FloodOrder } from './flood-worker.js';

/** A flood in a thread of its own, so that it does not slow who measures beside it. */
export class Flood {
  private readonly thread: Worker;

  constructor(order: FloodOrder) {
    this.thread = new Worker(require.resolve('./flood-worker.js'), { workerData: order });
  }

  /** Ends it and gives how many answers came, by status. */
  async stop(): Promise<Record<number, number>> {
    const told = once(this.thread, 'message');
    this.thread.postMessage('stop');
    const [statuses] = (await told) as [Record<number, number>];
    await this.thread.terminate();
    return statuses;
  }
}
