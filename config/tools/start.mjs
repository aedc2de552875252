// npm start: builds what is missing or out of date, then runs the whole of Fairground in this terminal.
import { existsSync } from 'node:fs';
import { ensureBuilt } from './freshness.mjs';
import { Failed, main, runApp } from './processes.mjs';

await main(async () => {
  if (!existsSync('node_modules/.package-lock.json'))
    throw new Failed('The packages are missing. Run: npm ci');
  // A deployed copy has no compiler; it runs what was built for it.
  if (existsSync('node_modules/typescript')) await ensureBuilt('code', 'web');
  return runApp('all-in-one', process.argv.slice(2));
});
