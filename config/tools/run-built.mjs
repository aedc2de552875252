// node config/tools/run-built.mjs APP ARGS…: builds what is out of date, then runs dist/apps/APP with the arguments.
import { existsSync } from 'node:fs';
import { ensureBuilt } from './freshness.mjs';
import { main, runApp } from './processes.mjs';

await main(async () => {
  const [app, ...args] = process.argv.slice(2);
  if (existsSync('node_modules/typescript')) await ensureBuilt('code');
  return runApp(app, args);
});
