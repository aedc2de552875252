import type { TimetableInstance } from './instance.js';
import { compile } from './compile.js';
import { findContradiction } from './contradictions.js';
import { validateInstance } from './validate.js';

const instance: TimetableInstance = {
  participants: 3,
  slots: 4,
  morningSlots: 2,
  tables: 2,
  fairness: 2,
  meetings: [
    [0, 1, 0],
    [1, 2, 1],
  ],
  forbidden: [[], [], []],
  fixed: [null, null],
  precedences: [],
};
const damaged = (change: object): TimetableInstance => ({ ...instance, ...change });

describe('validating an instance', () => {
  it('accepts a sound one', () => {
    expect(() => validateInstance(instance)).not.toThrow();
  });

  it.each([
    [{ ownPlace: [true, false] }, 'wrong-length', 'ownPlace'],
    [{ ownPlace: [true, 'no', false] }, 'out-of-range', 'ownPlace[1]'],
    [
      { interpreters: { skills: [[0]], absent: [[]], needs: [0, null], restAfter: [0] } },
      'out-of-range',
      'interpreters.restAfter[0]',
    ],
    [{ meetings: [[0, 0, 0]], fixed: [null] }, 'meets-itself', 'meetings[0]'],
    [
      {
        meetings: [
          [0, 7, 0],
          [0, 1, 0],
        ],
      },
      'unknown-id',
      'meetings[0][1]',
    ],
    [
      {
        meetings: [
          [0, 1, 5],
          [0, 1, 0],
        ],
      },
      'out-of-range',
      'meetings[0][2]',
    ],
    [{ tables: 0 }, 'no-tables', 'tables'],
    [{ tables: [1, 2] }, 'wrong-length', 'tables'],
    [{ slots: 0 }, 'out-of-range', 'slots'],
    [{ slots: 2.5 }, 'not-a-number', 'slots'],
    [{ participants: undefined }, 'missing', 'participants'],
    [
      {
        precedences: [
          [0, 1],
          [1, 0],
        ],
      },
      'cyclic-precedence',
      'precedences',
    ],
    [{ precedences: [[0, 9]] }, 'unknown-id', 'precedences[0][1]'],
    [{ weights: [Number.NaN, 1] }, 'not-a-number', 'weights[0]'],
    [{ weights: [1, -1] }, 'out-of-range', 'weights[1]'],
    [{ forbidden: [[], [9], []] }, 'out-of-range', 'forbidden[1][0]'],
    [{ fixed: [null] }, 'wrong-length', 'fixed'],
    [{ published: [null, 9] }, 'out-of-range', 'published[1]'],
    [
      { interpreters: { skills: [[0]], absent: [], needs: [null, 0] } },
      'wrong-length',
      'interpreters.absent',
    ],
  ])('refuses %j', (change, code, field) => {
    expect(() => validateInstance(damaged(change))).toThrow(
      expect.objectContaining({ name: 'TimetableInputError', code, field }),
    );
  });

  it('refuses a million wishes in so many slots at once, with what to do', () => {
    const many = damaged({
      slots: 100,
      morningSlots: 100,
      meetings: Array.from({ length: 1_000_000 }, () => [0, 1, 0]),
    });
    expect(() => validateInstance(many)).toThrow(
      expect.objectContaining({ code: 'too-large', next: 'split-instance' }),
    );
  });
});

describe('contradictions between rules', () => {
  it.each([
    [{ fixed: [null, 3] }, 'fixed-forbidden', 'fixed[1]'],
    [{ fixed: [1, null], forbidden: [[], [1], []] }, 'fixed-forbidden', 'fixed[0]'],
    [{ fixed: [1, 1] }, 'contradictory-fixed', 'fixed[1]'],
    [{ forbidden: [[], [0], [1]] }, 'no-common-slot', 'meetings[1]'],
  ])('finds %j', (change, code, field) => {
    expect(findContradiction(damaged(change))).toMatchObject({ code, field });
  });

  it('finds none in a sound instance', () => {
    expect(findContradiction(instance)).toBeNull();
  });
});

describe('compiling', () => {
  it('takes slots away that precedences and single-slot meetings rule out', () => {
    const c = compile(damaged({ fixed: [2, null], precedences: [[1, 0]] }));
    const open = (m: number): number[] => [0, 1, 2, 3].filter((t) => c.allowed[m * 4 + t] === 1);
    expect([open(0), open(1)]).toEqual([[2], [0, 1]]);
    const tight = compile(damaged({ fixed: [0, null] }));
    expect([0, 1, 2, 3].filter((t) => tight.allowed[4 + t] === 1)).toEqual([1]);
  });
});
