import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import PostalMime from 'postal-mime';
import { type Block, blocksOf, npmCommandsOf } from '../support/documents/blocks.js';
import { DocumentShell } from '../support/documents/document-shell.js';
import { TlsProxy } from '../support/documents/tls-proxy.js';
import { projectRoot } from '../support/project-root.js';
import { freePort } from '../support/servers/free-port.js';
import { MailSink, MariadbServer, poll, RedisServer } from '../support/servers/index.js';

// Everything that the README and the operator's page tell people to type is typed here, on a clean clone of what is committed.
jest.setTimeout(900_000);

const README = 'README.md';
const OPERATING = 'docs/operating.md';
const SITE = 'fair.example.vn';

const folder = mkdtempSync(join(tmpdir(), 'fairground-documents-'));
const clone = join(folder, 'clone');
const mariadb = new MariadbServer();
const redis = new RedisServer();
const sink = new MailSink({ keepMessages: true });
let shells = 0;
const open: DocumentShell[] = [];

beforeAll(async () => {
  execFileSync('git', ['clone', '--quiet', '--no-local', projectRoot, clone]);
  await Promise.all([mariadb.start(), redis.start(), sink.start()]);
});
afterEach(() => Promise.all(open.splice(0).map((shell) => shell.end())));
afterAll(async () => {
  await Promise.all([mariadb.remove(), redis.remove(), sink.stop()]);
  rmSync(folder, { recursive: true, force: true });
});

/** A shell in the clone, with what differs from the reader's machine. */
function shellWith(instead: [string, string][]): DocumentShell {
  const own = join(folder, `shell-${(shells += 1)}`);
  mkdirSync(own);
  const addresses: [string, string][] = [
    ['127.0.0.1:3306', `127.0.0.1:${mariadb.port}`],
    ['127.0.0.1:6379', `127.0.0.1:${redis.port}`],
    ['relay.internal:587', `127.0.0.1:${sink.port}`],
  ];
  const shell = new DocumentShell({
    clone,
    folder: own,
    instead: [...instead, ...addresses],
    timeoutMs: 600_000,
  });
  open.push(shell);
  return shell;
}

const shown = (document: string, mode: string) =>
  blocksOf(clone, document).filter((block) => block.mode === mode);

async function asDatabaseAdministrator(sql: string): Promise<void> {
  const connection = await createConnection({
    host: '127.0.0.1',
    port: mariadb.port,
    user: 'root',
    multipleStatements: true,
  });
  try {
    await connection.query(sql);
  } finally {
    await connection.end();
  }
}

async function typeAll(shell: DocumentShell, blocks: Block[]): Promise<void> {
  for (const block of blocks) await shell.type(block);
}

const said = (what: string, startedAt: number) =>
  process.stdout.write(`${what} took ${((performance.now() - startedAt) / 1000).toFixed(0)} s\n`);

it('README: from a clone to the demonstration', async () => {
  const startedAt = performance.now();
  const port = await freePort();
  const shell = shellWith([['npm start', `PORT=${port} DATA_DIR=${join(folder, 'first')} npm start`]]);
  await typeAll(shell, shown(README, 'embedded'));
  const page = await fetch(`http://127.0.0.1:${port}/`, { headers: { accept: 'text/html' } });
  expect(page.status).toBe(200);
  said('npm ci && npm start', startedAt);
});

it('README: a season on MariaDB, Redis and a relay', async () => {
  const startedAt = performance.now();
  await asDatabaseAdministrator(
    `CREATE DATABASE readme; CREATE USER 'short'@'127.0.0.1' IDENTIFIED BY 'secret'; GRANT ALL ON readme.* TO 'short'@'127.0.0.1'`,
  );
  const port = await freePort();
  const shell = shellWith([
    ['fairground:secret@127.0.0.1:3306/fairground', 'short:secret@127.0.0.1:3306/readme'],
    ['node dist/apps/api', `env PORT=${port} DATA_DIR=${join(folder, 'readme')} node dist/apps/api`],
    ['node dist/apps/worker', `env DATA_DIR=${join(folder, 'readme')} node dist/apps/worker`],
  ]);
  await typeAll(shell, shown(README, 'server'));
  const ready = await fetch(`http://127.0.0.1:${port}/health/ready`);
  expect(ready.status).toBe(200);
  said("the README's commands for a season", startedAt);
});

it('operating.md: installed, behind a proxy, backed up and restored', async () => {
  const startedAt = performance.now();
  const apiPort = await freePort();
  const data = join(folder, 'srv');
  const [sql] = blocksOf(clone, OPERATING).filter(({ language }) => language === 'sql');
  await asDatabaseAdministrator(sql!.text);
  const shell = shellWith([
    ['/srv/fairground', data],
    ['PORT=3000', `PORT=${apiPort}`],
  ]);
  await typeAll(shell, shown(OPERATING, 'server'));
  expect(shell.output).toContain(`https://${SITE}/`);

  const site = readFileSync(join(clone, 'deploy/nginx.conf'), 'utf8');
  const proxy = new TlsProxy({ folder: join(folder, 'nginx'), site, name: SITE, apiPort });
  await proxy.start();
  try {
    await signsUpThrough(proxy);
  } finally {
    await proxy.stop();
  }
  await shell.end();

  const backups = join(data, 'backups');
  const [made] = readdirSync(backups);
  await asDatabaseAdministrator(
    `CREATE DATABASE restored; GRANT ALL ON restored.* TO 'fairground_admin'@'127.0.0.1'`,
  );
  const elsewhere = shellWith([
    ['fairground-20261129T021700Z', made!],
    ['/srv/fairground', data],
  ]);
  const database = `mariadb://fairground_admin:admin-secret@127.0.0.1:3306/restored`;
  await elsewhere.type({
    language: 'sh',
    mode: '',
    text: `export DATABASE_URL=${database} DATA_DIR=${join(folder, 'restored')}\n`,
  });
  await typeAll(elsewhere, shown(OPERATING, 'server-restore'));
  said("the operator's page", startedAt);
});

/** Somebody opens an account: the page, the secure cookie and the link in the mail are those of the site. */
async function signsUpThrough(proxy: TlsProxy): Promise<void> {
  expect((await proxy.send('GET', '/')).status).toBe(200);
  expect((await proxy.send('GET', '/metrics')).status).toBe(404);
  expect((await proxy.send('GET', '/api/v1/mailbox')).status).toBe(404);
  const person = {
    name: 'Lê Thị Sen',
    email: 'sen@example.vn',
    password: 'lua-thom-mua-nuoc-noi',
    language: 'vi',
  };
  const signedUp = await proxy.send('POST', '/api/v1/accounts', person);
  expect(signedUp.status).toBeLessThan(300);
  await poll({ what: 'no mail with a link to the site', timeoutMs: 60_000 }, async () => {
    const mails = await Promise.all(sink.messages.map((mail) => PostalMime.parse(mail)));
    return mails.some(({ text }) => text?.includes(`https://${SITE}/`));
  });
}

describe('what the documents name', () => {
  const { scripts } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const documents = [
    README,
    'CONTRIBUTING.md',
    ...readdirSync(join(projectRoot, 'docs'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.md'))
      .map((file) => join('docs', file)),
  ];

  it.each(documents)('are commands that exist: %s', (document) => {
    const unknown = npmCommandsOf(projectRoot, document)
      .map((command) => command.replace(/^npm (run )?/, ''))
      .filter((command) => !['ci', 'install'].includes(command) && !(command in scripts));
    expect(unknown).toEqual([]);
  });

  it.each([README, OPERATING])('are blocks that are typed above, or for the machine: %s', (document) => {
    const modes = blocksOf(projectRoot, document)
      .filter(({ language }) => language === 'sh')
      .map(({ mode }) => mode);
    expect(
      modes.filter((mode) => !['embedded', 'server', 'server-restore', 'machine', 'ci'].includes(mode)),
    ).toEqual([]);
  });
});
