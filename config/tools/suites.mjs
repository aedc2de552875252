// The suites of `npm test` and how each is run; every one answers { name, passed, failed }.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from './freshness.mjs';
import { Failed, node } from './processes.mjs';
import { ensurePrograms } from './programs.mjs';

/** Where a suite's report goes; that of the last run is gone, so that it cannot be taken for this one's. */
function reportFile(name) {
  const file = join('.cache', 'reports', `${name}.json`);
  rmSync(file, { force: true });
  return file;
}

const readReport = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);

async function runToEnd(args, env) {
  try {
    await node(args, { env });
    return true;
  } catch (error) {
    if (error instanceof Failed) return false;
    throw error;
  }
}

/** A report that is missing, or a failure that no test accounts for, counts as one failed test. */
function count(name, succeeded, report, counts) {
  const { passed, failed } = report ? counts(report) : { passed: 0, failed: 0 };
  return { name, passed, failed: succeeded ? failed : Math.max(failed, 1) };
}

/** Tests that were skipped count as failed, unless `-t` left them out. */
function jestCounts(report, filtered) {
  const skipped = filtered ? 0 : report.numPendingTests + report.numTodoTests;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites + skipped,
  };
}

async function runJest(name, args, env) {
  const file = reportFile(name);
  const filtered = args.some((arg) => /^(-t|--testNamePattern)/.test(arg));
  const options = ['--json', `--outputFile=${file}`, '--passWithNoTests', ...args];
  const succeeded = await runToEnd(['node_modules/jest/bin/jest.js', ...options], {
    ...env,
    TEST_SUITE: name,
  });
  return count(name, succeeded, readReport(file), (report) => jestCounts(report, filtered));
}

async function runPlaywright() {
  if (!existsSync('test/web/playwright.config.ts')) return { name: 'web', passed: 0, failed: 0 };
  const file = reportFile('web');
  const args = ['node_modules/@playwright/test/cli.js', 'test', '--config=test/web/playwright.config.ts'];
  const env = { PLAYWRIGHT_JSON_OUTPUT_NAME: file };
  const succeeded = await runToEnd([...args, '--reporter=list,json', '--pass-with-no-tests'], env);
  return count('web', succeeded, readReport(file), ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + stats.skipped,
  }));
}

const needsServers = async () => ensurePrograms('servers');

/** In the order in which they run: what fails fastest comes first. */
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
    prepare: () => Promise.all([ensureBuilt('code'), needsServers()]),
    run: (args) => runJest('server', args, { TEST_DATABASE: 'mariadb' }),
  },
  web: {
    title: 'in the browser',
    prepare: async () => {
      await ensureBuilt('code', 'web');
      ensurePrograms('browser');
    },
    run: runPlaywright,
  },
};
