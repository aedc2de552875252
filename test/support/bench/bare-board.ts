import Fastify from 'fastify';
import { createPool, type RowDataPacket } from 'mysql2/promise';
import {
  boardOf,
  BOOTHS_SQL,
  type BoothRow,
  FAIR_BY_SLUG_SQL,
  GROUND_SQL,
  type GroundRow,
} from '#lib/booths';

/** What the board's route is measured against: Fastify, mysql2, the same statements and the same JSON, and nothing else. */
async function main([url, slug, port]: string[]): Promise<void> {
  const pool = createPool({ uri: url!.replace(/^mariadb:/, 'mysql:'), connectionLimit: 10, timezone: 'Z' });
  const server = Fastify();
  server.get('/', async () => {
    const [fairs] = await pool.query<RowDataPacket[]>(FAIR_BY_SLUG_SQL, [slug]);
    const fair = fairs[0] as { id: string; currency: string };
    const [[ground], [booths]] = await Promise.all([
      pool.query<RowDataPacket[]>(GROUND_SQL, [fair.id]),
      pool.query<RowDataPacket[]>(BOOTHS_SQL, [fair.id]),
    ]);
    return boardOf(fair.currency, ground as GroundRow[], booths as BoothRow[], {
      reader: { as: 'public' },
      now: new Date(),
      language: 'vi',
    });
  });
  await server.listen({ port: Number(port), host: '127.0.0.1' });
  process.send!('ready');
}

main(process.argv.slice(2)).catch((error: Error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
