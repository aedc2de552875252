import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BenchContext } from '../support/bench/bench-context.js';
import { BookingClients, contest } from '../support/bench/booking-clients.js';
import { prepareFair } from '../support/bench/fair-ground.js';
import { JsonClient } from '../support/bench/json-client.js';
import { ordersOfSeveral } from '../support/bench/orders-of-several.js';
import { killedWhileBooking } from '../support/bench/killed-while-booking.js';
import { takeAwayTheProtection } from '../support/bench/unprotected.js';

export const title =
  'One booth never has two holders: 50 clients on one booth, orders of several, the api killed, and the control.';

const CLIENTS = 50;

async function contests(
  context: BenchContext,
  where: string,
  environment: Record<string, string>,
): Promise<void> {
  const rounds = context.option('rounds', 200);
  const ground = await prepareFair(environment, { booths: 100, exhibitors: CLIENTS });
  const app = await context.app({ app: 'all-in-one', environment: { LOG_LEVEL: 'error', ...environment } });
  const clients = new BookingClients(new JsonClient(app.url), ground);
  const sums = { winners: 0, properLosers: 0, serverErrors: 0 };
  let oneWinner = 0;
  const startedAt = performance.now();
  for (let round = 0; round < rounds; round += 1) {
    const result = await contest(clients, round);
    if (result.winners === 1) oneWinner += 1;
    sums.winners += result.winners;
    sums.properLosers += result.properLosers;
    sums.serverErrors += result.serverErrors;
  }
  const seconds = (performance.now() - startedAt) / 1000;
  const how = `${rounds} rounds of ${CLIENTS} clients on one booth over HTTP, ${where}`;
  const figure = (name: string, value: number, exactly: number) => {
    context.report({ name: `${name} (${where})`, value, unit: '', goal: { atLeast: exactly }, how });
    if (value > exactly)
      context.report({ name: `${name}, too many`, value, unit: '', goal: { atMost: exactly }, how });
  };
  figure('rounds with exactly one winner', oneWinner, rounds);
  figure('losers with 409 and free neighbours', sums.properLosers, rounds * (CLIENTS - 1));
  context.report({
    name: `answers 5xx (${where})`,
    value: sums.serverErrors,
    unit: '',
    goal: { atMost: 0 },
    how,
  });
  context.report({
    name: `contested holds (${where})`,
    value: (rounds * CLIENTS) / seconds,
    unit: '/s',
    how,
  });
  clients.client.close();
  await app.stop();
  await context.doctor(`the contests (${where})`, environment);
}

async function control(context: BenchContext, url: string): Promise<void> {
  const environment = { DATABASE_URL: url };
  const ground = await prepareFair(environment, { booths: 100, exhibitors: CLIENTS });
  await takeAwayTheProtection(url);
  const app = await context.app({ app: 'all-in-one', environment: { LOG_LEVEL: 'fatal', ...environment } });
  const clients = new BookingClients(new JsonClient(app.url), ground);
  let doubles = 0;
  const startedAt = performance.now();
  for (let round = 0; performance.now() - startedAt < 10_000 && doubles === 0; round += 1)
    if ((await contest(clients, round)).winners > 1) doubles += 1;
  context.report({
    name: 'control: double bookings without the unique key and row locks on booths',
    value: doubles,
    unit: '',
    goal: { atLeast: 1 },
    how: `the same contest for at most 10 s, MariaDB, booths in a table without transactions; seen after ${Math.round(performance.now() - startedAt)} ms`,
  });
  clients.client.close();
  await app.stop();
}

export async function run(context: BenchContext): Promise<void> {
  const mariadb = await context.mariadb();
  const folder = await mkdtemp(join(tmpdir(), 'fairground-booking-'));
  try {
    await contests(context, 'MariaDB', { DATABASE_URL: await mariadb.createEmptyDatabase('contest') });
    await contests(context, 'SQLite', { DATA_DIR: folder });
    await control(context, await mariadb.createEmptyDatabase('control'));
    const several = await mariadb.createEmptyDatabase('several');
    await ordersOfSeveral(context, several);
    await context.doctor('orders of several booths', { DATABASE_URL: several });
    const killed = await mariadb.createEmptyDatabase('killed');
    await killedWhileBooking(context, killed);
    await context.doctor('the kill of the api', { DATABASE_URL: killed });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
