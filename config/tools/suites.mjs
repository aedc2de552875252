// The suites of `npm test`, in the order in which they run: what fails fastest comes first.
import { existsSync } from 'node:fs';
import { ensureBuilt } from './freshness.mjs';
import { seconds } from './processes.mjs';
import { ensurePrograms } from './programs.mjs';
import { runJest, runPlaywright } from './runners.mjs';

export const suites = {
  spec: {
    title: 'pure rules',
    run: (args) => runJest('spec', args, { TEST_DATABASE: 'sqlite' }),
  },
  embedded: {
    title: 'on SQLite, jobs in process',
    prepare: () => ensureBuilt('code'),
    run: (args) => runJest('embedded', args, { TEST_DATABASE: 'sqlite' }),
  },
  server: {
    title: 'on MariaDB and Redis',
    prepare: async () => {
      await ensureBuilt('code');
      ensurePrograms('servers');
    },
    run: (args) => runJest('server', args, { TEST_DATABASE: 'mariadb' }),
  },
  start: {
    title: 'what a newcomer and an operator type',
    needs: 'apps/all-in-one/src/main.ts',
    prepare: async () => {
      await ensureBuilt('code', 'web');
      ensurePrograms('servers', 'operating');
    },
    run: (args) => runJest('start', args, { TEST_DATABASE: 'sqlite' }),
  },
  web: {
    title: 'in the browser',
    needs: 'apps/all-in-one/src/main.ts',
    prepare: async () => {
      await ensureBuilt('code', 'web');
      ensurePrograms('browser');
    },
    run: runPlaywright,
  },
};

async function runSuite(name, forRunner) {
  const { title, needs, prepare, run } = suites[name];
  const startedAt = performance.now();
  console.log(`\n── ${name}: ${title}`);
  if (needs && !existsSync(needs))
    return { name, passed: 0, failed: 0, took: '', remark: `${needs} is missing` };
  try {
    await prepare?.();
    return { ...(await run(forRunner)), took: seconds(startedAt) };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { name, passed: 0, failed: 1, took: seconds(startedAt) };
  }
}

const ranNothing = ({ passed, failed }) => passed + failed === 0;

/** Runs the named suites; one that ran no test counts as failed when all are required, and always when none ran any. */
export async function runSuites(names, { forRunner = [], requireAll = false }) {
  const results = [];
  for (const name of names) results.push(await runSuite(name, forRunner));
  if (!requireAll && !results.every(ranNothing)) return results;
  return results.map((result) =>
    ranNothing(result) ? { ...result, failed: 1, remark: result.remark ?? 'ran no test' } : result,
  );
}

export const total = (results, what) => results.reduce((sum, result) => sum + result[what], 0);

/** A table, and as the last line the count in the form that every CI reads. */
export function printResults(results) {
  console.log('');
  for (const { name, passed, failed, took, remark = '' } of results) {
    const columns = [name.padEnd(10), String(passed).padStart(6), ' ok', String(failed).padStart(6), ' bad'];
    console.log(`${columns.join('')}${took.padStart(10)}  ${remark}`.trimEnd());
  }
  console.log(`\n${total(results, 'passed')} passed, ${total(results, 'failed')} failed`);
}
