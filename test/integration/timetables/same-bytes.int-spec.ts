import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { plantFair } from '#lib/timetabling';
import { solveInThread } from '#lib/timetables';
import { projectRoot } from '../../support/project-root.js';

jest.setTimeout(120_000);

const run = promisify(execFile);
const LIMITS = { iterations: 2_000_000, seed: 7 };

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fairground-timetable-'));
});
afterAll(() => rm(folder, { recursive: true }));

const { instance } = plantFair({
  seed: 3,
  buyers: 60,
  exhibitors: 40,
  slots: 20,
  tables: 38,
  meetings: 600,
  fairness: 2,
});

async function byThread(): Promise<string> {
  const answer = await solveInThread({ kind: 'solve', instance, options: LIMITS });
  return answer.kind === 'solve' ? JSON.stringify(answer.result.answer) : '';
}

async function byCommand(name: string): Promise<string> {
  const [from, to] = [join(folder, `${name}.json`), join(folder, `${name}-schedule.json`)];
  await writeFile(from, JSON.stringify(instance));
  const limits = ['--iterations', String(LIMITS.iterations), '--seed', String(LIMITS.seed)];
  await run(process.execPath, ['dist/apps/cli/src/main.js', 'timetable', from, '--out', to, ...limits], {
    cwd: projectRoot,
  });
  return (await readFile(to, 'utf8')).trim();
}

it('gives the same bytes for the same input, seed and iterations, in a thread as on the command line', async () => {
  const [thread, again, command, second] = [
    await byThread(),
    await byThread(),
    await byCommand('one'),
    await byCommand('two'),
  ];
  expect(thread).toContain('"slots":[');
  expect([again === thread, command === thread, second === thread]).toEqual([true, true, true]);
});
