import { repairTimetable } from '../repair/repair-timetable.js';
import { solveTimetable } from '../solve/solve-timetable.js';
import { TimetableInputError } from './errors.js';
import type { TimetableInstance } from './instance.js';
import { parseInstanceJson } from './parse-json.js';

const sound: TimetableInstance = {
  participants: 4,
  slots: 4,
  morningSlots: 2,
  dayStarts: [1, 3],
  tables: 2,
  fairness: 2,
  meetings: [
    [0, 1, 0],
    [1, 2, 1],
    [2, 3, 2],
  ],
  forbidden: [[], [1], [], []],
  fixed: [null, 0, null],
  precedences: [[0, 2]],
  weights: [null, 2, 3],
  filler: [false, false, true],
  minimum: [0, 0, 0, 0],
  maximum: [3, 3, 3, 3],
  ownPlace: [false, true, false, false],
  interpreters: {
    skills: [[0], [1]],
    absent: [[], [2]],
    costs: [1, 2],
    restAfter: [1, null],
    needs: [0, null, 1],
    former: [0, null, 1],
  },
  published: [0, 1, 2],
};
const junk = [null, undefined, 'x', -1, 1.5, Number.NaN, 1e9, 1e300, true, {}, [], [null], [[null]], [1e9]];

type Path = (string | number)[];

function pathsOf(value: object, path: Path = []): Path[] {
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = [...path, key];
    return typeof inner === 'object' && inner !== null ? [here, ...pathsOf(inner as object, here)] : [here];
  });
}

function damage(path: Path, value: unknown): TimetableInstance {
  const copy = structuredClone(sound) as unknown as Record<string | number, unknown>;
  let inner = copy;
  for (const key of path.slice(0, -1)) inner = inner[key] as typeof copy;
  if (value === undefined) delete inner[path.at(-1)!];
  else inner[path.at(-1)!] = value;
  return copy as unknown as TimetableInstance;
}

/** What a run throws besides the error for wrong input, or null. */
function crashOf(run: () => unknown): unknown {
  try {
    run();
    return null;
  } catch (error) {
    return error instanceof TimetableInputError && error.field !== '' ? null : error;
  }
}

describe('input damaged in any one place', () => {
  it.each(pathsOf(sound).map((path) => [path.join('.'), path] as const))(
    'is accepted or refused with its field, never a crash: %s',
    (_, path) => {
      for (const value of junk) {
        const instance = damage(path, value);
        expect([value, crashOf(() => parseInstanceJson(JSON.stringify(instance)))]).toEqual([value, null]);
        expect([value, crashOf(() => solveTimetable(instance, { iterations: 200 }))]).toEqual([value, null]);
        const repair = (): unknown => repairTimetable({ instance, slots: [0, 1, 2] });
        expect([value, crashOf(repair)]).toEqual([value, null]);
      }
    },
  );

  it('is refused as not whole, wherever the file is cut', () => {
    const text = JSON.stringify(sound);
    for (let end = 0; end < text.length; end++) {
      expect(() => parseInstanceJson(text.slice(0, end))).toThrow(
        expect.objectContaining({ code: 'truncated', field: 'file', next: 'send-whole-file' }),
      );
    }
  });

  it('may be a great many wishes, which end within the limit of iterations', () => {
    const wishes = 30_000;
    const instance: TimetableInstance = {
      participants: 2_000,
      slots: 8,
      morningSlots: 4,
      tables: 20,
      fairness: null,
      meetings: Array.from({ length: wishes }, (_, m) => [
        m % 1_000,
        1_000 + ((m * 7 + (m >> 10)) % 1_000),
        0,
      ]),
      weights: Array.from({ length: wishes }, (_, m) => 1 + (m % 10)),
      forbidden: Array.from({ length: 2_000 }, () => []),
      fixed: Array.from({ length: wishes }, () => null),
      precedences: [],
    };
    const { objective, bounds, iterations } = solveTimetable(instance, { iterations: 100_000 });
    expect(objective.placed).toBe(160);
    expect(bounds.weight).toBe(1_600);
    expect(iterations).toBeLessThan(110_000);
  });
});
