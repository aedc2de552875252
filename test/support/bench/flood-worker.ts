import { randomBytes } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import { JsonClient } from './json-client.js';

export interface FloodOrder {
  base: string;
  connections: number;
  method: string;
  path: string;
  headers: Record<string, string>;
  /** "RANDOM" in it becomes another text each time. */
  body: string;
}

/** Sends one request again and again over each connection, until it is told to stop; then tells what came back, by status. */
async function flood({ base, connections, method, path, headers, body }: FloodOrder): Promise<void> {
  const client = new JsonClient(base, connections);
  const ending = new AbortController();
  const statuses: Record<number, number> = {};
  parentPort!.once('message', () => ending.abort());
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (!ending.signal.aborted) {
        const sent = body.replaceAll('RANDOM', randomBytes(16).toString('hex'));
        const { status } = await client.send(method, path, { body: sent, headers });
        statuses[status] = (statuses[status] ?? 0) + 1;
      }
    }),
  );
  client.close();
  parentPort!.postMessage(statuses);
}

void flood(workerData as FloodOrder);
