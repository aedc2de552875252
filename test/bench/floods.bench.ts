import type { BenchContext } from '../support/bench/bench-context.js';
import { Flood } from '../support/bench/flood.js';
import { HonestPeople, makePeople, type Person, type Times } from '../support/bench/honest-people.js';
import { PASSWORD } from '../factories/people.js';

export const title =
  'An honest person signs in and looks at a page while 30 connections of a stranger do what strangers can.';

const CONNECTIONS = 30;
const PEOPLE = 20;
/** Times as long as without a flood. */
const GOAL = { atMost: 2 };

interface FloodRequest {
  path: string;
  body: object;
  cookie?: string;
}

/** What a stranger sends; RANDOM is another text each time. */
const floods = (victim: Person, cookie: string): Record<string, FloodRequest> => ({
  'reset confirmations with guessed links': {
    path: '/password-resets/confirmation',
    body: { token: 'RANDOM', password: 'tám con trâu xanh' },
  },
  'guesses at one account': {
    path: '/session',
    body: { email: victim.email, password: 'wrong RANDOM' },
  },
  'guesses at many accounts': {
    path: '/session',
    body: { email: 'RANDOM@example.vn', password: 'wrong wrong' },
  },
  'sign-ups': {
    path: '/accounts',
    body: { email: 'RANDOM@example.vn', password: PASSWORD, name: 'Lan', language: 'vi' },
  },
  'confirmation mails': { path: '/account/verification-mails', body: {}, cookie },
});

/** Options: --rounds=4, --seconds=10 of each phase, --servers=1 for MariaDB in place of SQLite. */
export async function run(context: BenchContext): Promise<void> {
  const environment = await place(context);
  const people = await makePeople(environment, PEOPLE);
  const app = await context.app({
    app: 'all-in-one',
    environment: { LOG_LEVEL: 'error', TRUST_PROXY: 'yes', ...environment },
    timeoutMs: 180_000,
  });
  const honest = new HonestPeople(app.url, people);
  const cookie = await honest.signUp('stranger@example.org', '203.0.113.250');
  for (const [name, request] of Object.entries(floods(people[0]!, cookie)))
    await measure(context, { name, request, honest, url: app.url });
  honest.close();
  await app.stop();
}

async function place(context: BenchContext): Promise<Record<string, string>> {
  if (!context.option('servers', 0)) return { DATA_DIR: await context.folder() };
  const mariadb = await context.mariadb();
  return { DATABASE_URL: await mariadb.createEmptyDatabase('floods') };
}

interface Case {
  name: string;
  request: FloodRequest;
  honest: HonestPeople;
  url: string;
}

/** Without and with the flood in turns, so that what else the machine does falls on both. */
async function measure(context: BenchContext, { name, request, honest, url }: Case): Promise<void> {
  const [idle, flooded]: [Times, Times] = [none(), none()];
  const answers: Record<string, number> = {};
  const seconds = context.option('seconds', 10);
  for (let round = 0; round < context.option('rounds', 4); round += 1) {
    await honest.come(idle, seconds);
    const flood = start(url, request);
    await honest.come(flooded, seconds);
    for (const [status, count] of Object.entries(await flood.stop()))
      answers[status] = (answers[status] ?? 0) + count;
  }
  report(context, name, { idle, flooded, answers });
}

let networks = 0;

/** From a network that has not been refused anything yet. */
const start = (url: string, { path, body, cookie = '' }: FloodRequest): Flood =>
  new Flood({
    base: `${url}/api/v1`,
    connections: CONNECTIONS,
    method: 'POST',
    path,
    headers: { 'x-forwarded-for': `203.0.113.${(networks += 1)}`, cookie },
    body: JSON.stringify(body),
  });

function report(
  context: BenchContext,
  name: string,
  { idle, flooded, answers }: { idle: Times; flooded: Times; answers: Record<string, number> },
): void {
  const came = Object.entries(answers).map(([status, count]) => `${count} × ${status}`);
  for (const [what, words] of [
    ['logIn', 'log-in'],
    ['page', 'page'],
  ] as const) {
    const [quiet, loud] = [p95(idle[what]), p95(flooded[what])];
    context.report({
      name: `${words} p95 during ${name}, against idle`,
      value: loud / quiet,
      unit: '×',
      goal: GOAL,
      how: `${loud.toFixed(0)} ms against ${quiet.toFixed(0)} ms, ${flooded[what].length} and ${idle[what].length} times; the flood got ${came.join(', ')}`,
    });
  }
}

const none = (): Times => ({ logIn: [], page: [] });

const p95 = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * 0.95))] ?? 0;
