import { randomUUID } from 'node:crypto';
import { createConnection, type RowDataPacket } from 'mysql2/promise';
import type { BenchContext } from './bench-context.js';
import { BookingClients, type HoldAnswer } from './booking-clients.js';
import { prepareFair } from './fair-ground.js';
import { type JsonAnswer, JsonClient } from './json-client.js';

const POSTS = 200;

/** `kill -9` of the api in the middle of 200 holds, then every one of them again with its key. */
export async function killedWhileBooking(context: BenchContext, url: string): Promise<void> {
  const environment = { DATABASE_URL: url };
  const ground = await prepareFair(environment, { booths: POSTS, exhibitors: POSTS });
  const app = await context.app({ app: 'all-in-one', environment: { LOG_LEVEL: 'error', ...environment } });
  const clients = new BookingClients(new JsonClient(app.url, POSTS), ground);
  const keys = ground.contestants.map(() => randomUUID());
  const post = (at: number): Promise<JsonAnswer<HoldAnswer>> =>
    clients.hold(ground.contestants[at]!, [ground.boothIds[at]!], keys[at]);
  let answered = 0;
  let killing: Promise<unknown> | undefined;
  const first = await Promise.allSettled(
    keys.map(async (_key, at) => {
      const answer = await post(at);
      answered += 1;
      if (answered === POSTS / 4) killing = app.kill();
      return answer;
    }),
  );
  await killing;
  const acknowledged = first.map((one) => (one.status === 'fulfilled' ? one.value.body.id : null));
  await app.start();
  let lost = 0;
  for (const [at, known] of acknowledged.entries()) {
    const { status, body } = await post(at);
    if (status !== 201 || (known !== null && body.id !== known)) lost += 1;
  }
  const orders = await ordersIn(url);
  const cut = acknowledged.filter((id) => id === null).length;
  const how = `kill -9 during ${POSTS} POSTs with Idempotency-Key (${cut} unanswered), all sent again, MariaDB`;
  context.report({ name: 'holds cut off by the kill', value: cut, unit: '', goal: { atLeast: 1 }, how });
  context.report({ name: 'bookings lost', value: lost, unit: '', goal: { atMost: 0 }, how });
  context.report({ name: 'bookings made twice', value: orders - POSTS, unit: '', goal: { atMost: 0 }, how });
  clients.client.close();
  await app.stop();
}

async function ordersIn(url: string): Promise<number> {
  const connection = await createConnection(url.replace(/^mariadb:/, 'mysql:'));
  try {
    const [rows] = await connection.query<RowDataPacket[]>('SELECT COUNT(*) AS count FROM booths_order');
    return Number(rows[0]?.['count']);
  } finally {
    await connection.end();
  }
}
