import { checkTimetable } from '../check/check-timetable.js';
import { plantFair } from '../generate/planted-fair.fixture.js';
import { tinyInstance } from '../generate/tiny-instance.fixture.js';
import type { TimetableInstance } from '../model/instance.js';
import { fewestMoves } from './fewest-moves.js';
import { repairTimetable } from './repair-timetable.js';

const limits = { conflicts: 1_000_000, shouldStop: () => false };

/** Fewest moves over all timetables of all meetings, by trying every one; Infinity when there is none. */
function exhaustively(instance: TimetableInstance, old: readonly (number | null)[]): number {
  const slots: number[] = [];
  let best = Infinity;
  const visit = (moved: number): void => {
    if (moved >= best) return;
    if (slots.length === old.length) {
      if (checkTimetable(instance, { slots: [...slots] }).broken.length === 0) best = moved;
      return;
    }
    for (let t = 0; t < instance.slots; t++) {
      const before = old[slots.length] ?? null;
      slots.push(t);
      visit(moved + (before !== null && before !== t ? 1 : 0));
      slots.pop();
    }
  };
  visit(0);
  return best;
}

describe('the fewest moves of a repair', () => {
  it('are those that trying everything finds, and the repair needs no more', () => {
    let possible = 0;
    for (let seed = 1; seed <= 150; seed++) {
      const instance = { ...tinyInstance(seed), fairness: null };
      const old = instance.meetings.map((_, m) => (m % 4 === 3 ? null : (m * 7 + seed) % instance.slots));
      const best = exhaustively(instance, old);
      const exact = fewestMoves(instance, old, new Set(), limits);
      expect([seed, exact?.moved ?? Infinity]).toEqual([seed, best]);
      const repaired = repairTimetable({ instance, slots: old });
      if (best === Infinity) continue;
      possible++;
      expect([seed, repaired.unmet.length]).toEqual([seed, 0]);
      expect(repaired.moved.length).toBeLessThanOrEqual(best + 1);
    }
    expect(possible).toBeGreaterThan(50);
  });

  it.each([1, 2, 3, 4, 5, 6])('are reached within one in a small fair, seed %d', (seed) => {
    const { instance, planted } = plantFair({
      seed,
      buyers: 30,
      exhibitors: 20,
      slots: 10,
      tables: 18,
      meetings: 150,
      fairness: null,
    });
    const late = {
      ...instance,
      forbidden: instance.forbidden.map((_, p) => (p % 15 === seed ? [0, 1] : [])),
    };
    const optional = { ...late, weights: late.meetings.map(() => 1) };
    const repaired = repairTimetable({ instance: late, slots: planted });
    expect(checkTimetable(optional, { slots: repaired.slots }).broken).toEqual([]);
    const exact = fewestMoves(late, planted, new Set(), { ...limits, conflicts: 20_000 });
    if (exact === null) return;
    expect(repaired.unmet).toEqual([]);
    expect(repaired.moved.length).toBeLessThanOrEqual(exact.moved + 1);
  });
});
