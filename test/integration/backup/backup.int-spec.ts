import { existsSync, statSync } from 'node:fs';
import { appendFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { createConnection } from 'mysql2/promise';
import { DatabaseConfig, FilesConfig } from '#config';
import { schemas } from '#lib/assembly';
import { newId } from '#lib/kernel';
import { MailDelivery } from '#lib/notifications';
import { backUp, BackupRefused, restoreBackup } from '#platform/backup';
import { createDataSource, openDatabase, selectRows } from '#platform/database';
import { FileStore } from '#platform/files';
import { IdempotencyKey } from '#platform/schema';
import { startTestApp, type TestApp } from '../../support/app.js';
import { testGround } from '../../support/database.js';

let app: TestApp;
let folder: string;
let places = 0;

beforeAll(async () => {
  app = await startTestApp({ worker: false, environment: {} });
  folder = app.config.files.folder.replace(/\/files$/, '');
});
afterAll(() => app.close());

const keyRow = (key: string) => ({
  id: newId(),
  scope: 'backup',
  key,
  fingerprint: 'f',
  status: 201,
  body: '{"tên":"Cua Cà Mau"}',
  createdAt: new Date(),
});

/** An empty place to restore to, as another machine would have it. */
async function emptyPlace(): Promise<{ database: DatabaseConfig; files: FilesConfig }> {
  const name = `elsewhere_${(places += 1)}`;
  const { url } = app.config.database;
  const files = new FilesConfig(join(folder, name, 'files'));
  const sqliteFile = join(folder, name, 'fairground.sqlite');
  if (!url) return { database: new DatabaseConfig(undefined, sqliteFile, 2), files };
  const database = `${new URL(url).pathname.slice(1)}_${name}`;
  const connection = await createConnection(url.replace('mariadb:', 'mysql:'));
  await connection.query('DROP DATABASE IF EXISTS ??', [database]);
  await connection.query('CREATE DATABASE ??', [database]);
  await connection.end();
  return { database: new DatabaseConfig(new URL(`/${database}`, url).href, sqliteFile, 2), files };
}

const back = () =>
  backUp({
    dataSource: createDataSource(app.config.database, schemas),
    database: app.config.database,
    files: app.config.files,
    into: join(folder, `backups_${(places += 1)}`),
    now: new Date(),
  });

const restoreTo = (place: { database: DatabaseConfig; files: FilesConfig }, from: string) =>
  restoreBackup({
    dataSource: createDataSource(place.database, schemas),
    ...place,
    from,
    afterwards: schemas.flatMap(({ afterRestore = [] }) => afterRestore),
  });

it('brings back rows and files that were there, while others go on writing', async () => {
  const { manager } = app.database;
  await manager.insert(IdempotencyKey, keyRow('before'));
  await app.get(FileStore).put('kept-picture', Buffer.from('a picture'), { contentType: 'image/webp' });
  const others = new AbortController();
  const writing = (async () => {
    for (let at = 0; !others.signal.aborted; at += 1) {
      await manager.insert(IdempotencyKey, keyRow(`meanwhile ${at}`));
      await turn();
    }
  })();
  const made = await back().finally(() => others.abort());
  await writing;

  const place = await emptyPlace();
  await restoreTo(place, made.folder);
  const restored = await openDatabase(createDataSource(place.database, schemas), { migrate: false });
  const rows = await selectRows<{ key: string; body: string }>(
    restored.manager,
    'SELECT `key`, body FROM platform_idempotency_key ORDER BY id',
  );
  await restored.destroy();
  expect(rows[0]).toEqual({ key: 'before', body: '{"tên":"Cua Cà Mau"}' });
  const meanwhile = rows.slice(1).map(({ key }) => key);
  expect(meanwhile).toEqual(meanwhile.map((_, at) => `meanwhile ${at}`));
  const files = await readdir(place.files.folder, { recursive: true });
  expect(files.filter((file) => file.endsWith('kept-picture'))).toHaveLength(1);
});

it('shows what it wrote to nobody else on the machine', async () => {
  const { folder: made } = await back();
  expect(statSync(made).mode & 0o077).toBe(0);
});

it('overwrites nothing', async () => {
  const { folder: from } = await back();
  const place = await emptyPlace();
  await restoreTo(place, from);
  await expect(restoreTo(place, from)).rejects.toThrow(/overwrites nothing/);
});

async function aFileIn(place: string): Promise<string> {
  const entries = await readdir(place, { recursive: true, withFileTypes: true });
  const { parentPath, name } = entries.find((entry) => entry.isFile())!;
  return relative(place, join(parentPath, name));
}

it('sends no mail again that waited when the backup was made: it may have gone since', async () => {
  await app.client().post('/accounts', {
    email: 'sen@example.vn',
    name: 'Lê Thị Sen',
    password: 'bon con cua lot',
    language: 'vi',
  });
  const made = await back();
  const place = await emptyPlace();
  await restoreTo(place, made.folder);
  const restored = await openDatabase(createDataSource(place.database, schemas), { migrate: false });
  const states = await restored.manager.find(MailDelivery, { select: { id: true, state: true } });
  await restored.destroy();
  expect(states.map(({ state }) => state)).toEqual(['unknown']);
  expect(await app.database.manager.countBy(MailDelivery, { state: 'queued' })).toBe(1);
});

it('takes no file for a copy that is not as long as the one that was kept', async () => {
  await app.get(FileStore).put('picture', Buffer.from('a picture'), { contentType: 'image/webp' });
  const { folder: from } = await back();
  const place = await emptyPlace();
  const cut = join(place.files.folder, await aFileIn(join(from, 'files')));
  await mkdir(dirname(cut), { recursive: true });
  await writeFile(cut, 'a pic');
  await expect(restoreTo(place, from)).rejects.toThrow(/another file at .*overwrites nothing/);
});

it('refuses a backup that has lost a file, or a part of one', async () => {
  await app.get(FileStore).put('picture', Buffer.from('a picture'), { contentType: 'image/webp' });
  const { folder: from } = await back();
  await writeFile(join(from, 'files', await aFileIn(join(from, 'files'))), 'a pic');
  await expect(restoreTo(await emptyPlace(), from)).rejects.toThrow(/lacks files/);
});

it('sees what SQLite has left beside a database that was taken away', async () => {
  const { folder: from } = await back();
  const place = await emptyPlace();
  if (place.database.url) return expect(testGround).toBe('server');
  await mkdir(dirname(place.database.sqliteFile), { recursive: true });
  await writeFile(`${place.database.sqliteFile}-wal`, 'of another database');
  await expect(restoreTo(place, from)).rejects.toThrow(/fairground\.sqlite-wal.*overwrites nothing/);
});

it('refuses a backup that was damaged, or is none', async () => {
  const { folder: from } = await back();
  const [file] = (await readdir(from)).filter((name) => name.startsWith('database.'));
  await appendFile(join(from, file!), '--');
  await expect(restoreTo(await emptyPlace(), from)).rejects.toThrow(/damaged/);
  await expect(restoreTo(await emptyPlace(), join(folder, 'nowhere'))).rejects.toThrow(/is no backup/);
});

/** Changes what a backup says about itself. */
async function retold(from: string, change: object): Promise<void> {
  const path = join(from, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as object;
  await writeFile(path, JSON.stringify({ ...manifest, ...change }));
}

it('refuses the backup of a newer version, or of the other kind of database', async () => {
  const { folder: from } = await back();
  await retold(from, { migrations: ['FromTheFuture9999999999999'] });
  await expect(restoreTo(await emptyPlace(), from)).rejects.toThrow(/newer version.*FromTheFuture/);
  await retold(from, { migrations: [], kind: testGround === 'server' ? 'sqlite' : 'mariadb' });
  await expect(restoreTo(await emptyPlace(), from)).rejects.toThrow(BackupRefused);
});

it('leaves no half-made backup under the name of a whole one', async () => {
  const into = join(folder, 'half');
  const database = new DatabaseConfig(
    app.config.database.url?.replace(/\/[^/]*$/, '/nowhere'),
    join(folder, 'nowhere.sqlite'),
    1,
  );
  const half = backUp({
    dataSource: createDataSource(app.config.database, schemas),
    database,
    files: app.config.files,
    into,
    now: new Date(),
  });
  await expect(half).rejects.toThrow(BackupRefused);
  const left = existsSync(into) ? await readdir(into) : [];
  expect(left.filter((name) => !name.endsWith('.partial'))).toEqual([]);
});
