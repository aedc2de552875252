import { randomUUID } from 'node:crypto';
import { type BenchContext } from '../support/bench/bench-context.js';
import { JsonClient } from '../support/bench/json-client.js';
import { type MeetingGround, prepareMeetings } from '../support/bench/meeting-ground.js';
import { openServices } from '../support/services.js';

export const title = 'How fast the api answers while it computes a timetable, against the same without';

/** Few tables for many wishes: no bound closes the gap, so the whole time is used. */
const SIZE = { buyers: 150, exhibitors: 100, tables: 25, wishes: 15 };
const WINDOW = 30;
const EVERY_MS = 20;

/**
 * Options: --seconds=60 (of computing). Windows with and without a computation alternate in one process that is api and worker
 * at once, the worst case; a reader asks for a meeting list and a directory 50 times a second.
 */
export async function run(context: BenchContext): Promise<void> {
  const windows = Math.max(1, Math.round(context.option('seconds', 60) / WINDOW));
  const mariadb = await context.mariadb();
  const environment = { DATABASE_URL: await mariadb.createEmptyDatabase('solving') };
  const services = await openServices(environment);
  const ground = await prepareMeetings(services, SIZE, context.random());
  await services.close();
  const app = await context.app({ app: 'all-in-one', environment: { LOG_LEVEL: 'error', ...environment } });
  const client = new JsonClient(app.url, 8);
  await read(client, ground, 3);
  const quiet: number[] = [];
  const computing: number[] = [];
  for (let window = 0; window < windows; window += 1) {
    quiet.push(...(await read(client, ground, WINDOW)));
    const runId = await start(client, ground);
    computing.push(...(await read(client, ground, WINDOW)));
    await waitUntilDone(client, ground, runId);
  }
  client.close();
  const how = `${windows} × ${WINDOW} s each, alternating, api and worker in one process, ${quiet.length + computing.length} reads, MariaDB`;
  const [before, during] = [percentile(quiet, 0.95), percentile(computing, 0.95)];
  context.report({ name: 'p95 of reads without', value: before, unit: 'ms', how });
  context.report({ name: 'p95 of reads while computing', value: during, unit: 'ms', how });
  context.report({
    name: 'p95 while computing / without',
    value: during / before,
    unit: '',
    goal: { atMost: 1.25 },
    how,
  });
}

/** Milliseconds that each read took, sent at a fixed pace whatever the answers do. */
async function read(client: JsonClient, { buyers }: MeetingGround, seconds: number): Promise<number[]> {
  const times: number[] = [];
  const pending: Promise<void>[] = [];
  const until = performance.now() + seconds * 1000;
  for (let at = 0; performance.now() < until; at += 1) {
    const { path, cookie } = buyers[at % buyers.length]!;
    const what = at % 2 === 0 ? 'meetings' : 'matches';
    pending.push(timed(client, `/api/v1${path}/${what}`, cookie).then((time) => void times.push(time)));
    await pause(EVERY_MS);
  }
  await Promise.all(pending);
  return times;
}

async function timed(client: JsonClient, path: string, cookie: string): Promise<number> {
  const from = performance.now();
  const { status } = await client.send('GET', path, { headers: { cookie } });
  if (status !== 200) throw new Error(`${path} was answered ${status}`);
  return performance.now() - from;
}

const runsOf = ({ organiserId, fairId }: MeetingGround) =>
  `/api/v1/organisers/${organiserId}/fairs/${fairId}/timetables`;

async function start(client: JsonClient, ground: MeetingGround): Promise<string> {
  const { status, body } = await client.send<{ id: string }>('POST', runsOf(ground), {
    body: { kind: 'full', seconds: WINDOW, seed: 1, fairness: null, closedTableIds: [], absences: [] },
    headers: { cookie: ground.cookie, 'idempotency-key': randomUUID() },
  });
  if (status !== 201) throw new Error(`Starting was answered ${status}: ${JSON.stringify(body)}`);
  return body.id;
}

async function waitUntilDone(client: JsonClient, ground: MeetingGround, runId: string): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const headers = { cookie: ground.cookie };
    const { body } = await client.send<{ state: string }>('GET', `${runsOf(ground)}/${runId}`, { headers });
    if (body.state === 'finished') return;
    await pause(100);
  }
  throw new Error('The computation did not end');
}

function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
