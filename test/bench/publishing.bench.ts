import { randomUUID } from 'node:crypto';
import { createConnection, type RowDataPacket } from 'mysql2/promise';
import { type BenchContext } from '../support/bench/bench-context.js';
import { type JsonAnswer, JsonClient } from '../support/bench/json-client.js';
import {
  type Caller,
  computeRun,
  type MeetingGround,
  prepareMeetings,
} from '../support/bench/meeting-ground.js';
import { openServices } from '../support/services.js';
import type { MailSink } from '../support/servers/mail-sink.js';
import { poll } from '../support/servers/poll.js';
import type { AppProcess } from '../support/apps/app-process.js';

export const title =
  '200 participants book while a timetable is published and api and worker are killed: nobody in two places, nobody mailed twice';

const SIZE = { buyers: 120, exhibitors: 80, tables: 60, wishes: 5 };
/** Tries of each participant, each for another partner. */
const TRIES = 3;

interface Processes {
  api: AppProcess;
  worker: AppProcess;
}

/** Options: --kills=3 (of each process). */
export async function run(context: BenchContext): Promise<void> {
  const kills = context.option('kills', 3);
  const mariadb = await context.mariadb();
  const redis = await context.redis();
  const sink = await context.mailSink({ delayMs: 5 });
  const url = await mariadb.createEmptyDatabase('publishing');
  const environment = { DATABASE_URL: url, REDIS_URL: redis.url(), SMTP_URL: sink.url };
  const services = await openServices(environment);
  const ground = await prepareMeetings(services, SIZE, context.random());
  const runId = await computeRun(services, ground, 3);
  await services.close();
  const processes = {
    api: await context.app({ app: 'api', environment }),
    worker: await context.app({ app: 'worker', environment }),
  };
  const client = new JsonClient(processes.api.url, 200);
  const publicationId = await publish(client, ground, runId);
  const [booked] = await Promise.all([
    bookAll(client, ground, context.random()),
    killInTurn(processes, kills),
  ]);
  await settled(url, publicationId);
  client.close();
  await report(context, { url, sink, booked, kills });
  await context.doctor('publishing', { DATABASE_URL: url });
}

async function publish(
  client: JsonClient,
  { organiserId, fairId, cookie }: MeetingGround,
  runId: string,
): Promise<string> {
  const path = `/api/v1/organisers/${organiserId}/fairs/${fairId}/timetables/${runId}/publications`;
  const { status, body } = await client.send<{ id: string }>('POST', path, {
    body: { kind: 'final' },
    headers: { cookie, 'idempotency-key': randomUUID() },
  });
  if (status !== 201) throw new Error(`Publishing was answered ${status}: ${JSON.stringify(body)}`);
  return body.id;
}

/** Requests that were acknowledged as booked, and how many were refused. */
interface Booked {
  requests: string[];
  /** By code. */
  refusals: Map<string, number>;
  serverErrors: number;
}

interface Asked {
  id: string;
  /** Where it was booked. */
  slotStart: string | null;
  /** Of a refusal. */
  code: string;
}

/** Everybody at once, each for one partner after the other until a meeting is booked. */
async function bookAll(
  client: JsonClient,
  { unwished, buyers, exhibitors }: MeetingGround,
  random: () => number,
): Promise<Booked> {
  const booked: Booked = { requests: [], refusals: new Map(), serverErrors: 0 };
  const book = async (caller: Caller, partners: Caller[]) => {
    for (const partner of partners.slice(0, TRIES)) {
      const { status, body } = await ask(client, caller, partner);
      if (status === 201) booked.requests.push(body.id);
      else if (status >= 500) booked.serverErrors += 1;
      else booked.refusals.set(body.code, (booked.refusals.get(body.code) ?? 0) + 1);
      await pause(random() * 400);
    }
  };
  const partnersOf = (caller: Caller) =>
    unwished.flatMap(({ buyer, exhibitor }) =>
      buyer === caller ? [exhibitor] : exhibitor === caller ? [buyer] : [],
    );
  await Promise.all([...buyers, ...exhibitors].map((caller) => book(caller, partnersOf(caller))));
  return booked;
}

/** Sends the same request with the same key until it is answered, as a phone does when the network comes back. */
async function ask(
  client: JsonClient,
  { path, cookie }: Caller,
  { participantId }: Caller,
): Promise<JsonAnswer<Asked>> {
  const headers = { cookie, 'idempotency-key': randomUUID() };
  const send = () =>
    client.send<Asked>('POST', `/api/v1${path}/meeting-requests`, {
      body: { participantId, message: '' },
      headers,
    });
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const answer = await send().catch(() => null);
    if (answer && answer.status !== 503) return answer;
    await pause(200);
  }
  throw new Error('The api did not come back');
}

async function killInTurn({ api, worker }: Processes, kills: number): Promise<void> {
  for (let turn = 0; turn < kills; turn += 1) {
    await pause(turn === 0 ? 120 : 1_200);
    await worker.kill();
    await worker.start();
    await pause(600);
    await api.kill();
    await api.start();
  }
}

async function settled(url: string, publicationId: string): Promise<void> {
  await poll(
    { what: 'The publication has not been announced', timeoutMs: 180_000, everyMs: 250 },
    async () => {
      const [state] = await rows<{ state: string }>(
        url,
        'SELECT state FROM timetables_publication WHERE id = ?',
        [publicationId],
      );
      const [open] = await rows<{ count: number }>(
        url,
        `SELECT COUNT(*) AS count FROM notifications_mail_delivery WHERE state IN ('queued', 'sending')`,
      );
      return state?.state === 'announced' && open!.count === 0;
    },
  );
}

async function report(
  context: BenchContext,
  { url, sink, booked, kills }: { url: string; sink: MailSink; booked: Booked; kills: number },
): Promise<void> {
  const how = `${SIZE.buyers + SIZE.exhibitors} participants, api and worker killed ${kills} times each, MariaDB and Redis`;
  const none = { atMost: 0 };
  const figure = (name: string, value: number, goal?: { atMost: number } | { atLeast: number }) =>
    context.report({ name, value, unit: '', ...(goal && { goal }), how });
  const [timetable] = await rows<{ count: number }>(
    url,
    `SELECT COUNT(*) AS count FROM timetables_change WHERE kind = 'added'`,
  );
  figure('meetings of the timetable', timetable!.count, { atLeast: 1 });
  figure('meetings booked meanwhile', booked.requests.length, { atLeast: 1 });
  for (const [code, count] of booked.refusals) figure(`bookings refused: ${code}`, count);
  figure('bookings answered with a failure', booked.serverErrors, none);
  for (const [what, column] of [
    ['people', 'representative_id'],
    ['tables', 'table_id'],
    ['interpreters', 'interpreter_id'],
  ])
    figure(`${what} in two places`, (await rows(url, twice(column!))).length, none);
  const known = new Set(
    (
      await rows<{ id: string }>(
        url,
        `SELECT request_id AS id FROM matchmaking_meeting WHERE state = 'scheduled' AND request_id IS NOT NULL`,
      )
    ).map(({ id }) => id),
  );
  figure('acknowledged bookings lost', booked.requests.filter((id) => !known.has(id)).length, none);
  const accepted = sink.accepted().map(({ messageId, recipient }) => `${messageId} ${recipient}`);
  figure('mails sent twice', accepted.length - new Set(accepted).size, none);
  figure('people told of the timetable twice', (await rows(url, TOLD_TWICE)).length, none);
  figure('people not told of their timetable', (await rows(url, NOT_TOLD)).length, none);
}

/** Counted over the meetings themselves, not over the keys that are to prevent it. */
const twice = (column: string) => `
  SELECT ${column} FROM (
    SELECT DISTINCT place.${column}, meeting.id, meeting.slot_start FROM matchmaking_meeting meeting
    JOIN matchmaking_place place ON place.meeting_id = meeting.id
    WHERE meeting.state = 'scheduled' AND place.${column} IS NOT NULL) held
  GROUP BY ${column}, slot_start HAVING COUNT(*) > 1`;

const TOLD_TWICE = `
  SELECT to_address FROM notifications_mail_delivery WHERE kind = 'timetable.published'
  GROUP BY to_address HAVING COUNT(*) > 1`;

const NOT_TOLD = `
  SELECT DISTINCT account.email FROM timetables_change changed
  JOIN matchmaking_party party ON party.meeting_id = changed.meeting_id
  JOIN matchmaking_participant participant ON participant.id = party.participant_id
  JOIN identity_membership membership ON membership.party_id = participant.organisation_id
  JOIN identity_account account ON account.id = membership.account_id
  WHERE NOT EXISTS (SELECT 1 FROM notifications_mail_delivery mail
    WHERE mail.to_address = account.email AND mail.kind = 'timetable.published')`;

async function rows<T>(url: string, sql: string, values: string[] = []): Promise<T[]> {
  const connection = await createConnection(url.replace(/^mariadb:/, 'mysql:'));
  try {
    const [found] = await connection.query<RowDataPacket[]>(sql, values);
    return found as T[];
  } finally {
    await connection.end();
  }
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
