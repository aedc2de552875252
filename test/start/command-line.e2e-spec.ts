import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runBuilt } from '../support/apps/run-built.js';

jest.setTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), 'fairground-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const closedPort = { DATABASE_URL: 'mariadb://root:secret@127.0.0.1:1/fairground' };

it('brings the tables of an empty folder up to date, finds nothing to do the second time, and nothing broken', async () => {
  const data = { DATA_DIR: join(folder, 'data') };
  for (const command of ['migrate', 'migrate', 'doctor', 'jobs'])
    expect(await runBuilt('cli', [command], data)).toMatchObject({ code: 0 });
});

it('says how each command is called', async () => {
  const { code, output } = await runBuilt('cli', [], {});
  expect(code).toBe(0);
  expect(output).toContain('administrator [EMAIL]');
});

describe('a command that fails', () => {
  it.each(['migrate', 'doctor', 'demo', 'export fair out.xlsx', 'administrator lan@example.vn'])(
    'ends by itself when the database does not answer: %s',
    async (command) => {
      const { code, output } = await runBuilt('cli', command.split(' '), closedPort);
      expect({ code, output }).toEqual({ code: 1, output: expect.stringContaining('Check DATABASE_URL') });
    },
  );

  it.each(['migrate', 'backup backups'])(
    'ends by itself when whoever listens at the address says nothing: %s',
    async (command) => {
      const silent = createServer().listen(0, '127.0.0.1');
      await once(silent, 'listening');
      const host = `127.0.0.1:${(silent.address() as AddressInfo).port}`;
      const settings = {
        DATABASE_URL: `mariadb://root:secret@${host}/fairground`,
        REDIS_URL: `redis://${host}`,
      };
      const { code, output } = await runBuilt('cli', command.split(' '), settings);
      silent.close();
      expect({ code, output }).toEqual({ code: 1, output: expect.stringContaining('Check DATABASE_URL') });
    },
  );

  it('ends by itself when what it opened already has to be closed', async () => {
    const broken = join(folder, 'broken');
    await runBuilt('cli', ['migrate'], { DATA_DIR: broken });
    const { code, output } = await runBuilt('cli', ['export', 'nowhere', 'out.xlsx'], {
      DATA_DIR: broken,
      REDIS_URL: 'redis://127.0.0.1:1',
    });
    expect({ code, output }).toEqual({ code: 1, output: expect.stringContaining('No fair is called') });
  });

  it('names the folder when its database is none', async () => {
    writeFileSync(
      join(folder, 'fairground.sqlite'),
      'not a database, but long enough to be read as one'.repeat(40),
    );
    const { code, output } = await runBuilt('cli', ['doctor'], { DATA_DIR: folder });
    expect({ code, output }).toEqual({ code: 1, output: expect.stringContaining('DATA_DIR') });
  });
});
