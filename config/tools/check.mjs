// npm run check [-- --fix]: types, lint, format, import rules, sizes and the API's document, two at a time; seconds each.
import { existsSync } from 'node:fs';
import { capture, main, seconds } from './processes.mjs';

const bin = (name) => `node_modules/.bin/${name}`;
const tsc = (project) => [bin('tsc'), '-p', project, '--noEmit'];
const folders = ['apps', 'libs', 'config', 'test'].filter((folder) => existsSync(folder));

const checks = [
  { name: 'import rules', command: [bin('depcruise'), '--output-type', 'err', ...folders] },
  { name: 'types', command: tsc('tsconfig.json') },
  { name: 'types of the web', command: tsc('apps/web'), needs: 'apps/web/tsconfig.json' },
  { name: 'types of the web tests', command: tsc('test/web'), needs: 'test/web/tsconfig.json' },
  { name: 'sizes', command: [process.execPath, 'config/tools/sizes.mjs'] },
  { name: 'lint', command: [bin('oxlint'), '--type-aware', '--quiet'] },
  {
    name: "the API's document",
    command: [bin('redocly'), 'lint', '--extends=recommended', 'libs/api-client/openapi.json'],
    // It would tell its makers of every run, and ask them for a newer version.
    env: { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
  },
  {
    name: 'format',
    command: [
      bin('prettier'),
      '--check',
      '--log-level',
      'warn',
      '--cache',
      '--cache-location',
      '.cache/prettier',
      '.',
    ],
  },
];

async function runCheck({ name, command: [program, ...args], env }) {
  const startedAt = performance.now();
  const { code, output } = await capture(program, args, { env });
  console.log(`${code === 0 ? '✓' : '✗'} ${name.padEnd(24)}${seconds(startedAt).padStart(8)}`);
  if (code !== 0) console.log(output);
  return code === 0;
}

/** Mends what the tools themselves can: what is left is for the checks to name. */
async function fix() {
  await capture(bin('oxlint'), ['--fix', '--quiet']);
  await capture(bin('prettier'), ['--write', '--log-level', 'warn', '.']);
}

/** Starts the next check whenever one of two ends. */
async function runTwoAtATime(waiting) {
  const results = [];
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) results.push(await runCheck(next));
  };
  await Promise.all([lane(), lane()]);
  return results;
}

await main(async () => {
  const startedAt = performance.now();
  if (process.argv.includes('--fix')) await fix();
  const results = await runTwoAtATime(checks.filter(({ needs }) => !needs || existsSync(needs)));
  const failed = results.filter((passed) => !passed).length;
  const outcome =
    failed > 0 ? `${failed} of ${results.length} checks failed` : `All ${results.length} checks passed`;
  console.log(`${outcome} in ${seconds(startedAt)}`);
  return failed > 0 ? 1 : 0;
});
