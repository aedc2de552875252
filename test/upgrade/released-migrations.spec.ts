import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { createHash } from 'node:crypto';
import { schemas } from '#lib/assembly';
import { projectRoot } from '../support/project-root.js';

// "checksum  file", a line each, appended by `npm run generate`; a line that stands is never changed.
const released = readFileSync(join(__dirname, 'released', 'migrations.sha256'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('  ') as [checksum: string, file: string]);

const checksumOf = (file: string) =>
  createHash('sha256')
    .update(readFileSync(join(projectRoot, file)))
    .digest('hex');

const migrationFiles = readdirSync(join(projectRoot, 'libs'), { recursive: true, encoding: 'utf8' })
  .map((file) => relative(projectRoot, join(projectRoot, 'libs', file)))
  .filter((file) => /\/\d{13}-[^/]+\.ts$/.test(file));

it.each(released)('has changed nothing since its release: %s %s', (checksum, file) => {
  expect(checksumOf(file)).toBe(checksum);
});

it('knows every migration, so that none can be changed after its release', () => {
  expect(migrationFiles.sort()).toEqual(released.map(([, file]) => file).sort());
});

it('runs every migration file', () => {
  const names = schemas.flatMap(({ migrations }) => migrations.map(({ name }) => name.slice(-13)));
  expect(names.sort()).toEqual(migrationFiles.map((file) => /\/(\d{13})-/.exec(file)![1]!).sort());
});

it('gives no two new migrations one timestamp, which would leave their order open', () => {
  // The two of the first release share theirs; neither needs the other.
  const stamps = migrationFiles
    .map((file) => /\/(\d{13})-/.exec(file)![1]!)
    .filter((at) => at !== '1700000007000');
  expect(stamps.filter((stamp, index) => stamps.indexOf(stamp) !== index)).toEqual([]);
});
