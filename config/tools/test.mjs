// npm test [-- --only=spec|embedded|server|start|web] [-- --require-all] [-- any arguments of Jest]
import { main } from './processes.mjs';
import { printResults, runSuites, suites, total } from './suites.mjs';

const own = /^--(only=|require-all$)/;

function chosenSuites(only, forJest) {
  if (only && !suites[only]) throw new Error(`--only= knows ${Object.keys(suites).join(', ')}`);
  if (only) return [only];
  // Arguments are Jest's, so the browser suite stays out.
  return Object.keys(suites).filter((name) => name !== 'web' || forJest.length === 0);
}

await main(async () => {
  const args = process.argv.slice(2);
  const only = args.find((arg) => arg.startsWith('--only='))?.slice('--only='.length);
  const forJest = args.filter((arg) => !own.test(arg));
  const requireAll = args.includes('--require-all');
  const results = await runSuites(chosenSuites(only, forJest), { forJest, requireAll });
  printResults(results);
  return total(results, 'failed') > 0 ? 1 : 0;
});
