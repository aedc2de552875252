import { randomUUID } from 'node:crypto';
import { JsonClient } from '../bench/json-client.js';
import type { Contest, ContestRequest } from './contests.js';
import { countUp, Verdict } from './verdict.js';

/** Sends the two requests of each contest at the same moment, one to each api; so many contests at a time. */
export async function judgeAll(
  contests: readonly Contest[],
  apis: readonly string[],
  atOnce: number,
): Promise<Verdict> {
  const clients = apis.map((url) => new JsonClient(`${url}/api/v1`, atOnce * 2));
  const verdict = new Verdict();
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
  verdict.contests += 1;
  answers.forEach(({ status }) => countUp(verdict.answers, status));
  if (granted.length > 1) countUp(verdict.broken, rule);
  const mayComeBack = answers.some(({ status }) => status === 503 || status === 0);
  if (granted.length === 0 && !mayComeBack) countUp(verdict.nobody, rule);
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
