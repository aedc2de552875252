import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { createConnection, type RowDataPacket } from 'mysql2/promise';
import { projectRoot } from '../project-root.js';
import type { Contest, ContestRequest } from './cluster-contests.js';
import { JsonClient } from './json-client.js';

/** Loaded before an api, its locks hold on its own node only: rules get broken then, or the contests prove nothing. */
export const withoutClusterLocks = join(projectRoot, 'dist/test/support/bench/without-cluster-locks.js');

/** What came of contests. */
export interface Verdict {
  held: number;
  /** Of which both requests were granted: rule, and how often. */
  broken: Map<string, number>;
  /** Of which neither was granted; only a node that is gone may be a reason. */
  nobody: Map<string, number>;
  /** How often which status was answered; 0: no answer. */
  answers: Map<number, number>;
  /** Granted, and to be found in the database for ever. */
  granted: { table: string; id: string }[];
}

const count = <K>(counts: Map<K, number>, key: K) => counts.set(key, (counts.get(key) ?? 0) + 1);

/** Sends the two requests of each contest at the same moment, one to each api; so many contests at a time. */
export async function hold(
  contests: readonly Contest[],
  apis: readonly string[],
  atOnce = 32,
): Promise<Verdict> {
  const clients = apis.map((url) => new JsonClient(`${url}/api/v1`, atOnce * 2));
  const verdict: Verdict = {
    held: 0,
    broken: new Map(),
    nobody: new Map(),
    answers: new Map(),
    granted: [],
  };
  const waiting = [...contests.entries()];
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [number, contest] = next;
      // Each side begins as often as the other.
      const [one, other] = number % 2 ? clients : clients.toReversed();
      await judge(contest, [one!, other!], verdict);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  clients.forEach((client) => client.close());
  return verdict;
}

async function judge(
  { rule, requests, table }: Contest,
  sides: readonly [JsonClient, JsonClient],
  verdict: Verdict,
): Promise<void> {
  const answers = await Promise.all(requests.map((request, at) => send(sides[at]!, request)));
  const granted = answers.filter(({ status }) => status >= 200 && status < 300);
  verdict.held += 1;
  answers.forEach(({ status }) => count(verdict.answers, status));
  if (granted.length > 1) count(verdict.broken, rule);
  if (granted.length === 0) count(verdict.nobody, rule);
  if (table) verdict.granted.push(...granted.map(({ id }) => ({ table, id: id! })));
}

async function send(
  client: JsonClient,
  { method, path, body, cookie }: ContestRequest,
): Promise<{ status: number; id?: string }> {
  const headers = { cookie, 'idempotency-key': randomUUID() };
  try {
    const answer = await client.send<{ id?: string } | undefined>(method, path, {
      headers,
      ...(body && { body }),
    });
    return { status: answer.status, ...(answer.body?.id && { id: answer.body.id }) };
  } catch {
    return { status: 0 };
  }
}

/** How many of the rows that were granted are not there. */
export async function lostOf(url: string, granted: Verdict['granted']): Promise<number> {
  const connection = await createConnection(url.replace(/^mariadb:/, 'mysql:'));
  try {
    let lost = 0;
    for (const { table, id } of granted) {
      const [rows] = await connection.query<RowDataPacket[]>('SELECT 1 FROM ?? WHERE id = ?', [table, id]);
      if (rows.length === 0) lost += 1;
    }
    return lost;
  } finally {
    await connection.end();
  }
}
