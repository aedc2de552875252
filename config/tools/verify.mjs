// npm run verify: all that CI asks of a clean clone. The last line is the plain count.
import { main, node, seconds } from './processes.mjs';
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

await main(async () => {
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
  ];
  printResults(results);
  return total(results, 'failed') > 0 ? 1 : 0;
});
