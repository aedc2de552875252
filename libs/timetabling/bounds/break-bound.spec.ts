import { searchExhaustively } from '../check/exhaustive.js';
import { tinyInstance } from '../generate/tiny-instance.fixture.js';
import { compile } from '../model/compile.js';
import type { TimetableInstance } from '../model/instance.js';
import { boundBreaks } from './break-bound.js';

const limits = { rounds: 200, reachable: 100, shouldStop: () => false };

describe('the bound on breaks', () => {
  it('is never above the best of all answers', () => {
    let raised = 0;
    for (let seed = 1; seed <= 300; seed++) {
      const instance = { ...tinyInstance(seed), fairness: null };
      const bound = boundBreaks(compile(instance), limits);
      const best = searchExhaustively(instance).breaks;
      expect([seed, bound <= best]).toEqual([seed, true]);
      if (bound > 0 && best < Infinity) raised++;
    }
    expect(raised).toBeGreaterThan(5);
  });

  it('sees the break between fixed meetings of one participant', () => {
    const instance: TimetableInstance = {
      participants: 3,
      slots: 3,
      morningSlots: 3,
      tables: 3,
      fairness: null,
      meetings: [
        [0, 1, 0],
        [0, 2, 0],
      ],
      forbidden: [[], [], []],
      fixed: [0, 2],
      precedences: [],
    };
    expect(boundBreaks(compile(instance), limits)).toBe(1);
  });

  it('sees breaks that only the number of tables forces', () => {
    const meetings: [number, number, 0][] = [
      [0, 1, 0],
      [1, 2, 0],
      [2, 3, 0],
      [3, 0, 0],
    ];
    const instance: TimetableInstance = {
      participants: 4,
      slots: 4,
      morningSlots: 4,
      tables: [1, 1, 0, 2],
      fairness: null,
      meetings,
      forbidden: [[], [], [], []],
      fixed: [null, null, null, null],
      precedences: [],
    };
    expect(boundBreaks(compile(instance), { ...limits, reachable: 10 })).toBe(
      searchExhaustively(instance).breaks,
    );
  });
});
