// Checksums of the migrations, which never change once they stand here: what has run on somebody's database is history.
import { createHash } from 'node:crypto';
import { appendFileSync, readFileSync } from 'node:fs';
import { Failed } from '../processes.mjs';
import { filesBelow } from '../freshness.mjs';

const list = 'test/upgrade/released/migrations.sha256';
const isMigration = (file) => /\/\d{13}-[^/]+\.ts$/.test(file);
const byTime = (a, b) => a.match(/\d{13}-.*/)[0].localeCompare(b.match(/\d{13}-.*/)[0]);

const unlisted = () => {
  const listed = readFileSync(list, 'utf8');
  return filesBelow('libs')
    .filter((file) => isMigration(file) && !listed.includes(`  ${file}\n`))
    .sort(byTime);
};

/** Adds the migrations that are new; leaves every line that stands. */
export function listNewMigrations() {
  for (const file of unlisted()) {
    const checksum = createHash('sha256').update(readFileSync(file)).digest('hex');
    appendFileSync(list, `${checksum}  ${file}\n`);
  }
}

export function checkMigrationsListed() {
  const files = unlisted();
  if (files.length > 0)
    throw new Failed(`Not in ${list}: ${files.join(', ')}. Add them and commit: npm run generate`);
}
