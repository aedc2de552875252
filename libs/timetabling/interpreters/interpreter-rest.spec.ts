import { checkTimetable } from '../check/check-timetable.js';
import { plantFair } from '../generate/planted-fair.fixture.js';
import type { TimetableInstance } from '../model/instance.js';
import { solveTimetable } from '../solve/solve-timetable.js';

const { instance } = plantFair({
  seed: 21,
  buyers: 24,
  exhibitors: 18,
  slots: 10,
  tables: 14,
  meetings: 110,
  fairness: null,
});
const wishes: TimetableInstance = {
  ...instance,
  weights: instance.meetings.map((_, m) => 1 + (m % 5)),
  interpreters: {
    skills: [[0], [0, 1], [1]],
    absent: [[], [4], []],
    restAfter: [2, 1, null],
    costs: [1, 3, 2],
    needs: instance.meetings.map((_, m) => (m % 4 === 0 ? (m % 8) >> 2 : null)),
  },
};

describe('interpreters who need rest', () => {
  it.each([1, 2, 3])('get it in every timetable, seed %d', (seed) => {
    const result = solveTimetable(wishes, { seed, iterations: 60_000 });
    expect(checkTimetable(wishes, result.answer).broken).toEqual([]);
    expect(result.answer.interpreters.filter((who) => who === 0).length).toBeGreaterThan(3);
  });

  it('spreads work so that everybody is there when all are needed', () => {
    const three: TimetableInstance = {
      participants: 8,
      slots: 3,
      morningSlots: 3,
      tables: 2,
      fairness: null,
      meetings: [
        [0, 1, 0],
        [2, 3, 0],
        [4, 5, 0],
        [6, 7, 0],
      ],
      forbidden: Array.from({ length: 8 }, () => []),
      fixed: [0, 1, 2, 2],
      precedences: [],
      interpreters: { skills: [[0], [0]], absent: [[], []], restAfter: [2, 2], needs: [0, 0, 0, 0] },
    };
    const result = solveTimetable(three, { seed: 1, iterations: 1_000 });
    expect(result.objective).toMatchObject({ placed: 4, missing: 0 });
    expect(checkTimetable(three, result.answer).broken).toEqual([]);
  });

  it('is seen by the checker when it is missing', () => {
    const answer = { slots: [0, 1, 2], interpreters: [0, 0, 0] };
    const day: TimetableInstance = {
      participants: 4,
      slots: 3,
      morningSlots: 3,
      tables: 1,
      fairness: null,
      meetings: [
        [0, 1, 0],
        [0, 2, 0],
        [0, 3, 0],
      ],
      forbidden: [[], [], [], []],
      fixed: [null, null, null],
      precedences: [],
      interpreters: { skills: [[0]], absent: [[]], restAfter: [2], needs: [0, 0, 0] },
    };
    expect(checkTimetable(day, answer).broken).toEqual(['interpreter 0 works 3 slots without rest']);
  });
});
