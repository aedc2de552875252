import { computeRun } from './compute-run.js';
import { facts, OPTIONS, participant, slotStart, standing } from './fixtures.js';
import type { TimetableFacts } from './facts.js';
import type { RunOptions } from './run-options.js';

const french = (id: string) =>
  participant(id, 'buyer', { people: [{ id: `${id}-person`, languages: ['fr'] }] });
const interpreter = (id: string, costMinor: number) => ({
  id,
  languages: ['vi', 'fr'],
  restAfter: null,
  costMinor,
});
const DAY = {
  participants: [french('b1'), french('b2'), participant('e1', 'exhibitor'), participant('e2', 'exhibitor')],
  interpreters: [interpreter('cheap', 1), interpreter('dear', 7)],
  meetings: [
    standing('b1', 'e1', 0, { interpreterId: 'dear' }),
    standing('b2', 'e2', 0, { tableId: 'table-2', interpreterId: 'cheap' }),
  ],
};

const run = (given: Partial<TimetableFacts>, options: Partial<RunOptions>) =>
  computeRun({
    facts: facts({ ...DAY, ...given }),
    recommending: null,
    options: { ...OPTIONS, kind: 'repair', ...options },
  }).outcome;
const whoTranslates = ({ entries }: ReturnType<typeof run>) =>
  entries.map(({ slotStart: start, interpreterId }) => [start?.getTime(), interpreterId]);

it.each(['repair', 'fill'] as const)('leaves every meeting its interpreter, in a run of kind %s', (kind) => {
  const alone = run({ meetings: [DAY.meetings[0]!] }, { kind, iterations: 20_000 });
  expect(whoTranslates(alone)).toEqual([[slotStart(0).getTime(), 'dear']]);
  expect(alone.result.interpreterCost).toBe(7);
  const both = run({}, { kind, iterations: 20_000 });
  expect(both.entries.map(({ interpreterId }) => interpreterId)).toEqual(['dear', 'cheap']);
  expect(both.result.interpreterCost).toBe(8);
});

it('sends another interpreter where one is away, and moves nobody for it', () => {
  const absences = [{ whoId: 'dear', slotStart: slotStart(0) }];
  const done = run({ meetings: [DAY.meetings[0]!], absences }, {});
  expect(whoTranslates(done)).toEqual([[slotStart(0).getTime(), 'cheap']]);
  expect(done.result).toMatchObject({ moved: 0, interpreterCost: 1 });
});

it('moves a meeting when its slot has no interpreter left', () => {
  const absences = [{ whoId: 'dear', slotStart: slotStart(0) }];
  const done = run({ absences }, {});
  expect(done.result).toMatchObject({ placed: 2, moved: 1 });
  expect(done.entries.every(({ interpreterId }) => interpreterId !== null)).toBe(true);
});

it('tells how far a repair is, and stops it', () => {
  const task = {
    facts: facts({ ...DAY, absences: [{ whoId: 'e1-person', slotStart: slotStart(0) }] }),
    recommending: null,
    options: { ...OPTIONS, kind: 'repair' as const },
  };
  const onProgress = jest.fn();
  expect(computeRun(task, { onProgress }).outcome.result).toMatchObject({ placed: 2, moved: 1 });
  expect(onProgress).toHaveBeenLastCalledWith(expect.objectContaining({ spent: 1, unplaced: 0 }));
  expect(computeRun(task, { shouldStop: () => true }).outcome.result).toMatchObject({ placed: 1 });
});
