// npm test [-- --only=spec|embedded|server|start|web] [-- --require-all] [-- arguments of Jest, of Playwright with --only=web]
import { main } from './processes.mjs';
import { printResults, runSuites, suites, total } from './suites.mjs';

const own = /^--(only=|require-all$)/;

function chosenSuites(only, forRunner) {
  if (only && !suites[only]) throw new Error(`--only= knows ${Object.keys(suites).join(', ')}`);
  if (only) return [only];
  // Arguments are Jest's where no suite is named, so the browser suite stays out.
  return Object.keys(suites).filter((name) => name !== 'web' || forRunner.length === 0);
}

await main(async () => {
  const args = process.argv.slice(2);
  const only = args.find((arg) => arg.startsWith('--only='))?.slice('--only='.length);
  const forRunner = args.filter((arg) => !own.test(arg));
  const requireAll = args.includes('--require-all');
  const results = await runSuites(chosenSuites(only, forRunner), { forRunner, requireAll });
  printResults(results);
  return total(results, 'failed') > 0 ? 1 : 0;
});
