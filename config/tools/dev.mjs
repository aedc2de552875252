// npm run dev [-- --demo | --empty]: compiles on every save, restarts the application, and serves the web pages with hot reload. All end together.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { copyPictures } from './copy-pictures.mjs';
import { forgetBuild } from './freshness.mjs';
import { Failed, main } from './processes.mjs';

const PORT = process.env.PORT ?? '3000';
const PAGES_PORT = process.env.PAGES_PORT ?? '5173';

const compile = ['node_modules/.bin/tsc', '-p', 'tsconfig.build.json', '--watch', '--preserveWatchOutput'];
const pages = [
  process.execPath,
  'node_modules/vite/bin/vite.js',
  'apps/web',
  ...['--clearScreen', 'false', '--port', PAGES_PORT, '--strictPort'],
];
const app = [
  process.execPath,
  ...['--watch', '--watch-preserve-output', '--enable-source-maps'],
  'dist/apps/all-in-one/src/main.js',
  ...process.argv.slice(2),
];

const env = { API_URL: `http://127.0.0.1:${PORT}`, ...process.env };

const children = [];

/** Ends a child with what it started itself: tsc, for one, is a wrapper around the real compiler. */
function endGroup({ pid }) {
  try {
    process.kill(-pid, 'SIGTERM');
  } catch {
    // It has ended already.
  }
}

const endAll = () => children.forEach(endGroup);

function start([program, ...args], stdout = 'inherit') {
  const child = spawn(program, args, { stdio: ['ignore', stdout, 'inherit'], env, detached: true });
  children.push(child);
  child.ended = new Promise((resolve) => child.once('exit', resolve));
  void child.ended.then(endAll);
  return child;
}

/** Starts the compiler, which goes on watching, and resolves when all is compiled for the first time. */
async function startCompiler() {
  const compiler = start(compile, 'pipe');
  const lines = createInterface({ input: compiler.stdout });
  const compiled = new Promise((resolve) => {
    lines.on('line', (line) => {
      console.log(line);
      if (line.includes('Watching for file changes')) resolve();
    });
  });
  const code = await Promise.race([compiled, compiler.ended]);
  if (code !== undefined) throw new Failed(`the compiler ended (exit code ${code})`);
}

await main(async () => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, endAll);
  // This compiler is the fast one and knows nothing of OpenAPI; the next `npm start` builds in full.
  forgetBuild();
  // One compiler from the beginning: what a second one wrote again would restart the application in the middle of its start.
  await startCompiler();
  copyPictures('dist');
  start(app);
  start(pages);
  await Promise.all(children.map(({ ended }) => ended));
});
