import { checkTimetable } from '../check/check-timetable.js';
import { searchExhaustively } from '../check/exhaustive.js';
import { plantFair } from '../generate/planted-fair.fixture.js';
import { tinyInstance } from '../generate/tiny-instance.fixture.js';
import { repairTimetable } from '../repair/repair-timetable.js';
import { solveTimetable } from './solve-timetable.js';

const { instance } = plantFair({
  seed: 3,
  buyers: 120,
  exhibitors: 80,
  slots: 24,
  tables: 80,
  meetings: 1_800,
  fairness: 2,
});
const isBooth = (p: number): boolean => p >= 120 && p % 2 === 0;
const half = { ...instance, tables: 40, ownPlace: instance.forbidden.map((_, p) => isBooth(p)) };

describe('meetings at a participant’s own place', () => {
  it('take no table: tiny programmes end where trying everything ends', () => {
    let gained = 0;
    for (let seed = 1; seed <= 150; seed++) {
      const tiny = { ...tinyInstance(seed), tables: 1 };
      const own = { ...tiny, ownPlace: tiny.forbidden.map((_, p) => p % 3 === 0) };
      const best = searchExhaustively(own);
      const { status, objective, answer } = solveTimetable(own, { seed, iterations: 20_000_000 });
      const possible = best.breaks < Infinity;
      expect([seed, status, possible ? objective.breaks : Infinity]).toEqual([
        seed,
        possible ? 'optimal' : 'infeasible',
        best.breaks,
      ]);
      expect(possible ? checkTimetable(own, answer).broken : []).toEqual([]);
      if (searchExhaustively(tiny).breaks > best.breaks) gained++;
    }
    expect(gained).toBeGreaterThan(10);
  });

  it('leave the tables to the others, whose number still binds', () => {
    const result = solveTimetable(half, { seed: 1, iterations: 2_000_000 });
    expect(checkTimetable(half, result.answer).broken).toEqual([]);
    expect(result.objective).toMatchObject({ placed: 1_800, missing: 0 });
    const seated = result.answer.tables.filter((table) => table !== null).length;
    expect(seated).toBe(half.meetings.filter(([, q]) => !isBooth(q)).length);
  });

  it('keep to it in repairs', () => {
    const { answer } = solveTimetable(half, { seed: 1, iterations: 300_000 });
    const late = {
      ...half,
      fairness: null,
      forbidden: half.forbidden.map((slots, p) => (p < 4 ? [0, 1, 2] : slots)),
    };
    const repaired = repairTimetable({ instance: late, slots: answer.slots });
    const optional = { ...late, weights: late.meetings.map(() => 1) };
    expect(checkTimetable(optional, { slots: repaired.slots }).broken).toEqual([]);
  });

  it('are named when the list is wrong', () => {
    expect(() => solveTimetable({ ...half, ownPlace: [true] })).toThrow(
      expect.objectContaining({ code: 'wrong-length', field: 'ownPlace' }),
    );
  });
});
