import { fork, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../support/servers/free-port.js';
import type { BenchContext } from '../support/bench/bench-context.js';
import { prepareFair } from '../support/bench/fair-ground.js';
import { JsonClient } from '../support/bench/json-client.js';

export const title =
  'The public board of 120 booths against a bare Fastify with the same SQL and the same JSON, per second of CPU.';

const BOOTHS = 120;
const CONNECTIONS = 8;

/** Seconds of CPU that a process has used, in user and system mode (Linux, clock ticks of 10 ms). */
function cpuSeconds(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

interface Served {
  pid: number;
  client: JsonClient;
  path: string;
  requests: number;
  cpu: number;
}

async function load(served: Served, milliseconds: number, expected: string): Promise<void> {
  const before = cpuSeconds(served.pid);
  const end = performance.now() + milliseconds;
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async () => {
      while (performance.now() < end) {
        const { status, body } = await served.client.send<{ halls: unknown[] }>('GET', served.path, {
          headers: { 'accept-language': 'vi' },
        });
        if (status !== 200 || (served.requests % 200 === 0 && JSON.stringify(body) !== expected))
          throw new Error(`${served.path} was answered ${status}, or otherwise than before`);
        served.requests += 1;
      }
    }),
  );
  served.cpu += cpuSeconds(served.pid) - before;
}

async function startBare(url: string, slug: string): Promise<{ child: ChildProcess; port: number }> {
  const port = await freePort();
  const child = fork(join(__dirname, '../support/bench/bare-board.js'), [url, slug, String(port)]);
  await new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve());
    child.once('exit', (code) => reject(new Error(`The bare server ended with ${code}`)));
  });
  return { child, port };
}

export async function run(context: BenchContext): Promise<void> {
  const mariadb = await context.mariadb();
  const url = await mariadb.createEmptyDatabase('board');
  const ground = await prepareFair({ DATABASE_URL: url }, { booths: BOOTHS, exhibitors: 1 });
  const environment = { DATABASE_URL: url, LOG_LEVEL: 'error' };
  const app = await context.app({ app: 'api', environment });
  const bare = await startBare(url, ground.slug);
  try {
    const ours = servedBy(app.pid, app.url, `/api/v1/public/fairs/${ground.slug}/booth-board`);
    const theirs = servedBy(bare.child.pid!, `http://127.0.0.1:${bare.port}`, '/');
    const { body } = await ours.client.send<object>('GET', ours.path, {
      headers: { 'accept-language': 'vi' },
    });
    const expected = JSON.stringify(body);
    for (const served of [ours, theirs]) await load(served, 2_000, expected);
    Object.assign(ours, { requests: 0, cpu: 0 });
    Object.assign(theirs, { requests: 0, cpu: 0 });
    for (let round = 0; round < context.option('rounds', 5); round += 1)
      for (const served of [ours, theirs]) await load(served, context.option('ms', 3_000), expected);
    const rate = ({ requests, cpu }: Served) => requests / cpu;
    const how = `${BOOTHS} booths, ${CONNECTIONS} connections, rounds in turn, ${ours.requests} and ${theirs.requests} requests, ${expected.length} characters each`;
    context.report({ name: 'board', value: rate(ours), unit: 'requests per CPU second', how });
    context.report({ name: 'bare board', value: rate(theirs), unit: 'requests per CPU second', how });
    const ratio = rate(ours) / rate(theirs);
    context.report({ name: 'board against bare board', value: ratio, unit: '', goal: { atLeast: 0.5 }, how });
    ours.client.close();
    theirs.client.close();
  } finally {
    bare.child.kill();
  }
}

const servedBy = (pid: number, url: string, path: string): Served => ({
  pid,
  client: new JsonClient(url, CONNECTIONS),
  path,
  requests: 0,
  cpu: 0,
});
