import { checkTimetable } from '../check/check-timetable.js';
import { searchExhaustively } from '../check/exhaustive.js';
import { plantFair } from '../generate/planted-fair.fixture.js';
import { tinyInstance } from '../generate/tiny-instance.fixture.js';
import type { TimetableInstance } from '../model/instance.js';
import { solveTimetable } from '../solve/solve-timetable.js';

const programme = plantFair({
  seed: 7,
  buyers: 60,
  exhibitors: 40,
  slots: 12,
  tables: 30,
  meetings: 330,
  fairness: 2,
});
const wishes: TimetableInstance = {
  ...programme.instance,
  tables: 24,
  weights: programme.instance.meetings.map((_, m) => (m % 17 === 0 ? null : 1 + ((m * 7919) % 10))),
  minimum: programme.instance.forbidden.map(() => 2),
  maximum: programme.instance.forbidden.map(() => 8),
  interpreters: {
    skills: [[0], [0, 1], [1]],
    absent: [[], [0], []],
    costs: [3, 1, 2],
    needs: programme.instance.meetings.map((_, m) => (m % 9 === 0 ? m % 2 : null)),
  },
};

describe('choosing among wishes', () => {
  it('keeps every rule, places what must take place and states a bound that holds', () => {
    const result = solveTimetable(wishes, { seed: 1, iterations: 1_000_000 });
    expect(checkTimetable(wishes, result.answer).broken).toEqual([]);
    expect(result.objective.missing).toBe(0);
    expect(result.objective.weight).toBeGreaterThan(0.95 * result.bounds.weight);
    expect(result.unmet.length).toBe(330 - result.objective.placed);
    expect(result.objective.interpreterCost).toBeGreaterThan(0);
  });

  it('never claims more than the best of all answers, and comes near it', () => {
    let met = 0;
    let possible = 0;
    for (let seed = 1; seed <= 120; seed++) {
      const tiny = tinyInstance(seed);
      const instance = {
        ...tiny,
        fairness: null,
        weights: tiny.meetings.map((_, m) => 1 + ((m * 31 + seed) % 7)),
      };
      const best = searchExhaustively(instance);
      const result = solveTimetable(instance, { seed, iterations: 2_000 });
      expect(checkTimetable(instance, result.answer).broken).toEqual([]);
      expect([seed, result.bounds.weight >= best.weight - 1e-9]).toEqual([seed, true]);
      expect(result.objective.weight).toBeLessThanOrEqual(best.weight);
      met += result.objective.weight;
      possible += best.weight;
    }
    expect(met / possible).toBeGreaterThan(0.97);
  });

  it('says why a wish is unmet', () => {
    const instance: TimetableInstance = {
      participants: 4,
      slots: 2,
      morningSlots: 2,
      tables: 1,
      fairness: null,
      meetings: [
        [0, 1, 0],
        [0, 2, 0],
        [0, 3, 0],
        [1, 2, 0],
      ],
      forbidden: [[], [], [], [0, 1]],
      fixed: [null, null, null, null],
      precedences: [],
      weights: [null, 5, 9, 1],
    };
    const result = solveTimetable(instance, { seed: 1, iterations: 1_000 });
    expect(result.unmet.map(({ meeting, reason }) => [meeting, reason])).toEqual([
      [2, 'no-common-slot'],
      [3, 'displaced'],
    ]);
  });

  it('leaves nobody with nothing where somebody else has several', () => {
    const instance: TimetableInstance = {
      participants: 4,
      slots: 2,
      morningSlots: 2,
      tables: 1,
      fairness: null,
      meetings: [
        [0, 2, 0],
        [0, 3, 0],
        [1, 2, 0],
      ],
      forbidden: [[], [], [], []],
      fixed: [null, null, null],
      precedences: [],
      weights: [9, 9, 1],
    };
    const result = solveTimetable(instance, { seed: 1, iterations: 1_000 });
    expect(result.answer.slots.map((t) => t !== null)).toEqual([false, true, true]);
  });
});
