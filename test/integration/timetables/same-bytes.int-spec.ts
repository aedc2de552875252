import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { buildInstance, computeInThread, type TimetableFacts } from '#lib/timetables';
import { RUN_OPTIONS } from '../../factories/timetables.js';
import { projectRoot } from '../../support/project-root.js';

jest.setTimeout(120_000);

const run = promisify(execFile);
const LIMITS = { iterations: 2_000_000, seed: 7 };

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fairground-timetable-'));
});
afterAll(() => rm(folder, { recursive: true }));

const SLOTS = 20;
const many = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at));
const person = (id: string, side: 'buyer' | 'exhibitor') => ({
  id,
  side,
  groupName: null,
  minimum: 1,
  maximum: Infinity,
  togetherId: null,
  people: [{ id: `${id}-person`, languages: ['vi'] }],
});

/** Sixty buyers who want to meet ten of forty exhibitors each, at fewer tables than that takes. */
const facts: TimetableFacts = {
  rules: { sparePercent: 0, groups: [], barred: [], skipMetBefore: false, walkMinutes: 0 },
  slots: many(SLOTS, (at) => {
    const start = new Date(Date.UTC(2031, 10, 20, 1, at * 25));
    return { start, end: new Date(start.getTime() + 20 * 60_000), day: '2031-11-20' };
  }),
  tables: many(25, (at) => ({
    id: `table-${at}`,
    organiserId: 'organiser',
    fairId: 'fair',
    number: at + 1,
    kind: 'table' as const,
    hallId: null,
    participantId: null,
  })),
  participants: [
    ...many(60, (at) => person(`buyer-${at}`, 'buyer')),
    ...many(40, (at) => person(`exhibitor-${at}`, 'exhibitor')),
  ],
  wishes: many(600, (at) => ({
    participantId: `buyer-${at % 60}`,
    targetId: `exhibitor-${(at * 7 + Math.floor(at / 60)) % 40}`,
    kind: at % 9 === 0 ? ('must' as const) : ('want' as const),
  })),
  requests: [],
  meetings: [],
  recommended: [],
  metBefore: [],
  interpreters: [],
  absences: [],
};
const { iterations, seed } = LIMITS;
const options = { ...RUN_OPTIONS, iterations, seed };
const { instance } = buildInstance(facts, options);

async function byThread(): Promise<string> {
  const { answer } = await computeInThread({ facts, options, recommending: null });
  return JSON.stringify(answer);
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
