// npm test [-- --only=spec|embedded|server|web] [-- --require-all] [-- any arguments of Jest]
import { main, seconds } from './processes.mjs';
import { suites } from './suites.mjs';

const own = /^--(only=|require-all$)/;

function chosenSuites(args, forJest) {
  const only = args.find((arg) => arg.startsWith('--only='))?.slice('--only='.length);
  if (only && !suites[only]) throw new Error(`--only= knows ${Object.keys(suites).join(', ')}`);
  if (only) return [only];
  // Arguments are Jest's, so the browser suite stays out.
  return Object.keys(suites).filter((name) => name !== 'web' || forJest.length === 0);
}

async function runSuite(name, forJest) {
  const { title, prepare, run } = suites[name];
  const startedAt = performance.now();
  console.log(`\n── ${name}: ${title}`);
  try {
    await prepare?.();
    return { ...(await run(forJest)), took: seconds(startedAt) };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { name, passed: 0, failed: 1, took: seconds(startedAt) };
  }
}

/** An empty suite hides broken patterns: never in a full run that asks for all, and never when nothing ran at all. */
function countEmptySuites(results, requireAll) {
  const empty = results.filter(({ passed, failed }) => passed + failed === 0);
  if (!requireAll && empty.length < results.length) return 0;
  for (const { name } of empty) console.error(`✗ ${name} ran no test`);
  return empty.length;
}

await main(async () => {
  const args = process.argv.slice(2);
  const forJest = args.filter((arg) => !own.test(arg));
  const results = [];
  for (const name of chosenSuites(args, forJest)) results.push(await runSuite(name, forJest));
  console.log('');
  for (const { name, passed, failed, took } of results) {
    console.log(
      `${name.padEnd(10)}${String(passed).padStart(6)} ok${String(failed).padStart(6)} bad${took.padStart(10)}`,
    );
  }
  const total = (what) => results.reduce((sum, result) => sum + result[what], 0);
  const failed = total('failed') + countEmptySuites(results, args.includes('--require-all'));
  console.log(`\n${total('passed')} passed, ${failed} failed`);
  return failed > 0 ? 1 : 0;
});
