// npm run dev: compiles on every save, restarts the application, and serves the web pages with hot reload. All end together.
import { spawn } from 'node:child_process';
import { forgetBuild } from './freshness.mjs';
import { capture, main } from './processes.mjs';

const compile = ['node_modules/.bin/tsc', '-p', 'tsconfig.build.json'];
const vite = ['node_modules/vite/bin/vite.js', 'apps/web', '--clearScreen', 'false'];
const app = [
  '--watch',
  '--watch-preserve-output',
  '--enable-source-maps',
  'dist/apps/all-in-one/src/main.js',
];

/** Ends a child with what it started itself: tsc, for one, is a wrapper around the real compiler. */
function endGroup({ pid }) {
  try {
    process.kill(-pid, 'SIGTERM');
  } catch {
    // It has ended already.
  }
}

function startTogether(commands) {
  const env = { API_URL: `http://127.0.0.1:${process.env.PORT ?? 3000}`, ...process.env };
  const options = { stdio: ['ignore', 'inherit', 'inherit'], env, detached: true };
  const children = commands.map(([program, ...args]) => spawn(program, args, options));
  const endAll = () => children.forEach(endGroup);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, endAll);
  const ends = children.map((child) => new Promise((resolve) => child.once('exit', resolve)));
  void Promise.race(ends).then(endAll);
  return Promise.all(ends);
}

await main(async () => {
  // This compiler is the fast one and knows nothing of OpenAPI; the next `npm start` builds in full.
  forgetBuild();
  const first = await capture(compile[0], compile.slice(1));
  if (first.output) console.error(first.output);
  const node = process.execPath;
  await startTogether([
    [...compile, '--watch', '--preserveWatchOutput'],
    [node, ...app],
    [node, ...vite],
  ]);
});
