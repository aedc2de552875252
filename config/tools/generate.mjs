// npm run generate [-- --check]: the indexes of message files; the API's description, its typed client and the limits of its forms, from the built controllers; checksums of new migrations.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from './freshness.mjs';
import { writeLimits } from './generating/limits.mjs';
import { checkMessageIndexes, writeMessageIndexes } from './generating/message-files.mjs';
import { capture, Failed, main, timed } from './processes.mjs';
import { checkMigrationsListed, listNewMigrations } from './generating/released-migrations.mjs';

const home = 'libs/api-client';
const generated = ['openapi.json', 'schema.d.ts'];
const writer = 'dist/apps/api/src/write-openapi.js';
const openapiTypescript = 'node_modules/openapi-typescript/bin/cli.js';

async function runQuietly(args) {
  const { code, output } = await capture(process.execPath, args);
  if (code !== 0) throw new Failed(`${args[0]} failed:\n${output}`);
}

async function generateInto(folder) {
  const [description, client] = generated.map((file) => join(folder, file));
  if (!existsSync(writer)) throw new Failed(`${writer} is not there: apps/api/src/write-openapi.ts makes it`);
  mkdirSync(folder, { recursive: true });
  await runQuietly([writer, description]);
  // Without that flag every property with a default would be required in requests.
  await runQuietly([openapiTypescript, description, '--default-non-nullable', 'false', '-o', client]);
  writeLimits(description, join(folder, 'limits'));
}

const limitsIn = (folder) => (existsSync(join(folder, 'limits')) ? readdirSync(join(folder, 'limits')) : []);
const filesIn = (folder) => [...generated, ...limitsIn(folder).map((file) => join('limits', file))];
const content = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');

async function checkFresh() {
  const folder = mkdtempSync(join(tmpdir(), 'fairground-openapi-'));
  try {
    await generateInto(folder);
    const files = new Set([...filesIn(folder), ...filesIn(home)]);
    const stale = [...files].filter((file) => content(join(folder, file)) !== content(join(home, file)));
    if (stale.length === 0) return;
    const named = stale.map((file) => `${home}/${file}`).join(' and ');
    throw new Failed(`Out of date: ${named}. Refresh and commit: npm run generate`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await main(async () => {
  const check = process.argv.includes('--check');
  if (check) checkMigrationsListed();
  else listNewMigrations();
  if (check) checkMessageIndexes();
  else writeMessageIndexes();
  await ensureBuilt('code');
  if (check) await timed('comparing the API client with the controllers', checkFresh);
  else
    await timed(`writing ${generated.map((file) => `${home}/${file}`).join(' and ')}`, () =>
      generateInto(home),
    );
});
