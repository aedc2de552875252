// How Jest and Playwright are run so that their tests can be counted; every runner answers { name, passed, failed }.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { Failed, run } from './processes.mjs';

/** Where a suite's report goes; that of the last run is gone, so that it cannot be taken for this one's. */
function reportFile(name) {
  const file = resolve('.cache', 'reports', `${name}.json`);
  rmSync(file, { force: true });
  mkdirSync(dirname(file), { recursive: true });
  return file;
}

const readReport = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);

async function runToEnd(args, env, program = process.execPath) {
  try {
    await run(program, args, { env });
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

/** `program` is the Node to run it on, when it is not this one. */
export async function runJest(name, args, env, { program, label = name } = {}) {
  const file = reportFile(label.replaceAll(' ', '-'));
  const filtered = args.some((arg) => /^(-t|--testNamePattern)/.test(arg));
  const options = ['--json', `--outputFile=${file}`, '--passWithNoTests', ...args];
  const jest = ['node_modules/jest/bin/jest.js', ...options];
  const succeeded = await runToEnd(jest, { ...env, TEST_SUITE: name }, program);
  return count(label, succeeded, readReport(file), (report) => jestCounts(report, filtered));
}

/** `args` are Playwright's: parts of file names, `-g` with parts of test names. */
export async function runPlaywright(args) {
  const file = reportFile('web');
  const options = ['--config=test/web/playwright.config.ts', '--reporter=list,json', '--pass-with-no-tests'];
  const playwright = ['node_modules/@playwright/test/cli.js', 'test', ...options, ...args];
  const succeeded = await runToEnd(playwright, { PLAYWRIGHT_JSON_OUTPUT_NAME: file });
  return count('web', succeeded, readReport(file), ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + stats.skipped,
  }));
}
