import { Redis } from 'ioredis';
import { type RowDataPacket } from 'mysql2';
import { createTransport } from 'nodemailer';
import { MailSink, MariadbServer, RedisServer } from '../../support/servers/index.js';

jest.setTimeout(60_000);

describe('the private MariaDB', () => {
  const server = new MariadbServer();
  const ask = async (sql: string): Promise<RowDataPacket[]> => {
    const connection = await server.connect();
    const [rows] = await connection.query<RowDataPacket[]>(sql);
    await connection.end();
    return rows;
  };

  beforeAll(() => server.start());
  afterAll(() => server.remove());

  it('answers a query', async () => {
    expect(await ask('SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('commits to the disk before it answers', async () => {
    expect(await ask('SELECT @@innodb_flush_log_at_trx_commit AS flush')).toEqual([{ flush: 1 }]);
  });

  it('keeps committed rows over a kill', async () => {
    await server.createEmptyDatabase('kept');
    await ask('CREATE TABLE kept.booth (number VARCHAR(9))');
    await ask("INSERT INTO kept.booth VALUES ('A12')");
    await server.kill();
    await server.start();
    expect(await ask('SELECT number FROM kept.booth')).toEqual([{ number: 'A12' }]);
  });

  it('starts empty after a wipe, on the same port', async () => {
    const { port } = server;
    await server.createEmptyDatabase('lost');
    await server.restart({ wiped: true });
    expect(server.port).toBe(port);
    expect(await ask("SHOW DATABASES LIKE 'lost'")).toEqual([]);
  });
});

describe('the private Redis', () => {
  const server = new RedisServer();
  const client = async <T>(work: (redis: Redis) => Promise<T>): Promise<T> => {
    const redis = new Redis(server.url());
    try {
      return await work(redis);
    } finally {
      redis.disconnect();
    }
  };

  beforeAll(() => server.start());
  afterAll(() => server.remove());

  it('answers a ping', async () => {
    expect(await client((redis) => redis.ping())).toBe('PONG');
  });

  it('has forgotten everything after a wipe', async () => {
    await client((redis) => redis.set('booth', 'A12'));
    expect(await client((redis) => redis.get('booth'))).toBe('A12');
    await server.restart({ wiped: true });
    expect(await client((redis) => redis.get('booth'))).toBeNull();
  });
});

describe('the mail sink', () => {
  const refuse = (recipient: string) =>
    recipient.startsWith('gone@') ? { code: 550, text: 'no such person' } : undefined;
  const sink = new MailSink({ refuse, keepMessages: true });
  const send = async (messageId: string, to: string[]): Promise<void> => {
    const transport = createTransport({ host: '127.0.0.1', port: sink.port, ignoreTLS: true });
    const envelope = { from: 'office@example.vn', to };
    await transport.sendMail({
      envelope,
      from: envelope.from,
      messageId,
      to,
      subject: 'Hội chợ',
      text: 'Kính mời',
    });
  };

  beforeAll(() => sink.start());
  beforeEach(() => sink.forget());
  afterAll(() => sink.remove());

  it('records each message for each recipient', async () => {
    await send('<1@example.vn>', ['lan@example.vn', 'ito@example.jp']);
    expect(sink.accepted()).toEqual([
      { messageId: '<1@example.vn>', recipient: 'lan@example.vn' },
      { messageId: '<1@example.vn>', recipient: 'ito@example.jp' },
    ]);
    expect(sink.messages).toHaveLength(1);
  });

  it('refuses a recipient as told and records nothing', async () => {
    await expect(send('<2@example.vn>', ['gone@example.vn'])).rejects.toMatchObject({ responseCode: 550 });
    expect(sink.accepted()).toEqual([]);
  });

  it('keeps its record over a kill and forgets it in a wipe', async () => {
    await send('<3@example.vn>', ['lan@example.vn']);
    await sink.restart({ wiped: false });
    expect(sink.accepted()).toHaveLength(1);
    await sink.restart({ wiped: true });
    expect(sink.accepted()).toEqual([]);
  });
});
