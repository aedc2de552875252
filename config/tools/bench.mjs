// npm run bench -- NAME [--seed=N] [options of the bench]: one line of JSON for each figure; fails when a goal is missed.
import { readdirSync } from 'node:fs';
import { compileTests } from './compile-tests.mjs';
import { ensureBuilt } from './freshness.mjs';
import { Failed, main } from './processes.mjs';
import { ensurePrograms } from './programs.mjs';

const benchNames = () =>
  readdirSync('test/bench')
    .filter((file) => file.endsWith('.bench.ts'))
    .map((file) => file.replace('.bench.ts', ''));

function listBenches(load) {
  console.log('npm run bench -- NAME, where NAME is one of');
  for (const name of benchNames()) console.log(`  ${name.padEnd(20)}${load(`bench/${name}.bench`).title}`);
}

async function runBench(load, name, args) {
  ensurePrograms('servers');
  const { BenchContext } = load('support/bench/bench-context');
  const seed = args.find((arg) => arg.startsWith('--seed='))?.slice('--seed='.length);
  const context = new BenchContext(args, Number(seed ?? 2026));
  try {
    await load(`bench/${name}.bench`).run(context);
  } finally {
    await context.close();
  }
  return context.goalsMet ? 0 : 1;
}

await main(async () => {
  const [name, ...args] = process.argv.slice(2);
  if (name && !benchNames().includes(name))
    throw new Failed(`No bench "${name}": ${benchNames().join(', ')}`);
  await ensureBuilt('code');
  const load = await compileTests();
  return name ? runBench(load, name, args) : listBenches(load);
});
