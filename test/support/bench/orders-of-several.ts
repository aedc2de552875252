import { createConnection, type RowDataPacket } from 'mysql2/promise';
import type { BenchContext } from './bench-context.js';
import { BookingClients } from './booking-clients.js';
import { forgetHolds } from './forget-holds.js';
import { prepareFair } from './fair-ground.js';
import { JsonClient } from './json-client.js';

const BOOTHS = 50;
const CLIENTS = 64;

interface Tally {
  held: number;
  refused: number;
  serverErrors: number;
  partial: number;
}

/** Orders of 1 to 5 random booths in random order, as fast as they go; each won order is given back. */
export async function ordersOfSeveral(context: BenchContext, url: string): Promise<void> {
  const seconds = context.option('seconds', 30);
  const environment = { DATABASE_URL: url };
  const ground = await prepareFair(environment, { booths: BOOTHS, exhibitors: CLIENTS });
  const app = await context.app({ app: 'all-in-one', environment: { LOG_LEVEL: 'error', ...environment } });
  const clients = new BookingClients(new JsonClient(app.url, CLIENTS), ground);
  const forgetting = await forgetHolds(url);
  const random = context.random();
  const tally: Tally = { held: 0, refused: 0, serverErrors: 0, partial: 0 };
  const end = performance.now() + seconds * 1000;
  await Promise.all(
    ground.contestants.map(async (who) => {
      while (performance.now() < end) {
        const wanted = new Set<string>();
        const count = 1 + Math.floor(random() * 5);
        while (wanted.size < count) wanted.add(ground.boothIds[Math.floor(random() * BOOTHS)]!);
        const { status, body } = await clients.hold(who, [...wanted]);
        if (status >= 500) tally.serverErrors += 1;
        else if (status !== 201) tally.refused += 1;
        else {
          tally.held += 1;
          if (body.numbers.length !== count) tally.partial += 1;
          const given = await clients.release(who, body.id);
          if (given.status >= 500) tally.serverErrors += 1;
        }
      }
    }),
  );
  await forgetting.stop();
  const how = `${CLIENTS} clients, ${seconds} s, 1–5 of ${BOOTHS} booths in random order, MariaDB`;
  context.report({
    name: 'deadlocks and other 5xx that reach a client',
    value: tally.serverErrors,
    unit: '',
    goal: { atMost: 0 },
    how,
  });
  context.report({
    name: 'orders that hold less than was asked for',
    value: tally.partial + (await strays(url)),
    unit: '',
    goal: { atMost: 0 },
    how,
  });
  context.report({ name: 'orders held', value: tally.held / seconds, unit: '/s', how });
  context.report({ name: 'orders refused', value: tally.refused / seconds, unit: '/s', how });
  clients.client.close();
  await app.stop();
}

/** Claims left behind by refused or released orders. */
async function strays(url: string): Promise<number> {
  const connection = await createConnection(url.replace(/^mariadb:/, 'mysql:'));
  try {
    const [rows] = await connection.query<RowDataPacket[]>(
      `SELECT COUNT(*) AS count FROM booths_claim claim
        LEFT JOIN booths_order taken ON taken.id = claim.order_id WHERE taken.id IS NULL OR taken.state <> 'held'`,
    );
    return Number(rows[0]?.['count']);
  } finally {
    await connection.end();
  }
}
