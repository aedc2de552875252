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

function startTogether(commands) {
  const children = commands.map(([program, ...args]) => spawn(program, args, { stdio: 'inherit' }));
  const endAll = () => children.forEach((child) => child.kill('SIGTERM'));
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, endAll);
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
