import { createTransport } from 'nodemailer';
import { type BenchContext } from '../support/bench/bench-context.js';

export const title =
  'What this machine can do at all: durable commits, raw mails. Other figures are read against these.';

async function perSecond(count: number, work: () => Promise<void>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return (count * 1000) / (performance.now() - startedAt);
}

async function measureCommits(context: BenchContext): Promise<void> {
  const count = context.option('commits', 1000);
  const mariadb = await context.mariadb();
  await mariadb.createEmptyDatabase('baseline');
  const connection = await mariadb.connect();
  await connection.query('CREATE TABLE baseline.booth (number INT PRIMARY KEY, holder INT)');
  const value = await perSecond(count, async () => {
    for (let number = 0; number < count; number += 1)
      await connection.execute('INSERT INTO baseline.booth VALUES (?, ?)', [number, 1]);
  });
  await connection.end();
  context.report({ name: 'durable commits', value, unit: '/s', how: `${count} inserts on one connection` });
}

async function measureMails(context: BenchContext): Promise<void> {
  const count = context.option('mails', 1000);
  const sink = await context.mailSink();
  const pool = { pool: true, maxConnections: 5, maxMessages: Infinity, ignoreTLS: true } as const;
  const transport = createTransport({ host: '127.0.0.1', port: sink.port, ...pool });
  const from = 'office@example.vn';
  const text = 'Kính mời Quý công ty tham dự hội chợ. '.repeat(40);
  const value = await perSecond(count, async () => {
    const mails = Array.from({ length: count }, (_, number) => {
      const to = `buyer${number}@example.jp`;
      return transport.sendMail({ envelope: { from, to }, from, to, subject: 'Thư mời', text });
    });
    await Promise.all(mails);
  });
  transport.close();
  if (sink.accepted().length !== count)
    throw new Error(`${sink.accepted().length} of ${count} mails arrived`);
  const how = `${count} mails of 2 kB over 5 connections, sender and sink in one process`;
  context.report({ name: 'raw mails', value, unit: '/s', how });
}

export async function run(context: BenchContext): Promise<void> {
  await measureCommits(context);
  await measureMails(context);
}
