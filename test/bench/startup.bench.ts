import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BenchContext } from '../support/bench/bench-context.js';
import { projectRoot } from '../support/project-root.js';

export const title = 'How long a newcomer waits: a clean clone to a served page, and the second start.';

/** Runs a program to its end; rejects with its last words when it fails. */
async function execute(program: string, args: string[], cwd: string): Promise<void> {
  const child = spawn(program, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
  let words = '';
  child.stderr.on('data', (chunk: Buffer) => (words = (words + chunk.toString()).slice(-2000)));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${code}: ${words}`);
}

const secondsSince = (startedAt: number) => (performance.now() - startedAt) / 1000;

async function cleanClone(context: BenchContext): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'fairground-clone-'));
  try {
    await execute('git', ['clone', '--quiet', projectRoot, folder], projectRoot);
    const startedAt = performance.now();
    await execute('npm', ['ci', '--no-audit', '--no-fund'], folder);
    const installed = secondsSince(startedAt);
    await execute('node', ['config/tools/build.mjs'], folder);
    const built = secondsSince(startedAt);
    context.report({
      name: 'npm ci on a clean clone',
      value: installed,
      unit: 's',
      how: 'npm cache as it is here',
    });
    context.report({
      name: 'build on a clean clone',
      value: built - installed,
      unit: 's',
      how: 'code, OpenAPI plugin and web',
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function starts(context: BenchContext): Promise<void> {
  const startedAt = performance.now();
  const app = await context.app({ app: 'all-in-one', timeoutMs: 180_000 });
  context.report({
    name: 'first start: empty folder to a served page',
    value: secondsSince(startedAt),
    unit: 's',
    how: 'built code; migrates SQLite and fills it with the demonstration through the services',
  });
  await app.stop();
  const again = performance.now();
  await app.start();
  context.report({
    name: 'second start',
    value: secondsSince(again),
    unit: 's',
    goal: { atMost: 5 },
    how: 'built code, the same folder',
  });
  await app.stop();
}

export async function run(context: BenchContext): Promise<void> {
  await starts(context);
  if (context.option('clone', 1) === 1) await cleanClone(context);
}
