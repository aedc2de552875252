// npm run verify [-- --long]: all that CI asks of a clean clone. The last line is the plain count. With --long the fault
// tests take their time (more kills, more rounds), and what needs no server runs on the other versions of Node too.
import { nodeProgram, OTHER_NODES } from './other-nodes.mjs';
import { main, node, seconds } from './processes.mjs';
import { runJest } from './runners.mjs';
import { printResults, runSuites, suites, total } from './suites.mjs';

async function step(name, args) {
  const startedAt = performance.now();
  console.log(`\n── ${name}`);
  const passed = await node(args).then(
    () => true,
    () => false,
  );
  return { name, passed: Number(passed), failed: Number(!passed), took: seconds(startedAt) };
}

async function onOtherNode(major) {
  const program = await nodeProgram(major);
  const results = [];
  for (const name of ['spec', 'embedded']) {
    const startedAt = performance.now();
    const label = `${name} ${major}`;
    console.log(`\n── ${name} on Node ${major}`);
    const result = await runJest(name, [], { TEST_DATABASE: 'sqlite' }, { program, label });
    results.push({ ...result, took: seconds(startedAt) });
  }
  return results;
}

async function onOtherNodes() {
  const results = [];
  for (const major of OTHER_NODES) results.push(...(await onOtherNode(major)));
  return results;
}

await main(async () => {
  const isLong = process.argv.includes('--long');
  if (isLong) process.env.TEST_LONG = 'yes';
  const results = [
    await step('check', ['config/tools/check.mjs']),
    await step('generate', ['config/tools/generate.mjs', '--check']),
    await step('build of the web', [
      'node_modules/vite/bin/vite.js',
      'build',
      'apps/web',
      '--logLevel',
      'warn',
    ]),
    await step('first load of each page', ['config/tools/bundle-size.mjs']),
    ...(await runSuites(Object.keys(suites), { requireAll: true })),
    ...(isLong ? await onOtherNodes() : []),
  ];
  printResults(results);
  return total(results, 'failed') > 0 ? 1 : 0;
});
