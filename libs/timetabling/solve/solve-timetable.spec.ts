import { checkTimetable } from '../check/check-timetable.js';
import { searchExhaustively } from '../check/exhaustive.js';
import { plantFair } from '../generate/planted-fair.fixture.js';
import { tinyInstance } from '../generate/tiny-instance.fixture.js';
import type { Progress } from './budget.js';
import { solveTimetable } from './solve-timetable.js';

const fair = plantFair({
  seed: 3,
  buyers: 20,
  exhibitors: 13,
  slots: 8,
  tables: 10,
  meetings: 80,
  fairness: 2,
});

describe('solving a programme in which every meeting must take place', () => {
  it('finds and proves the optimum that trying everything finds, or proves that there is none', () => {
    let infeasible = 0;
    let broken = 0;
    for (let seed = 1; seed <= 200; seed++) {
      const instance = tinyInstance(seed);
      const best = searchExhaustively(instance);
      const result = solveTimetable(instance, { seed, iterations: 20_000_000 });
      const possible = best.breaks < Infinity;
      const { status, objective, bounds, reason } = result;
      expect([seed, status, possible ? objective.breaks : Infinity, bounds.breaks]).toEqual([
        seed,
        possible ? 'optimal' : 'infeasible',
        best.breaks,
        best.breaks,
      ]);
      expect(reason === null).toBe(possible);
      expect(possible ? checkTimetable(instance, result.answer).broken : []).toEqual([]);
      if (!possible) infeasible++;
      else if (best.breaks > 0) broken++;
    }
    expect(infeasible).toBeGreaterThan(20);
    expect(broken).toBeGreaterThan(10);
  });

  it('reaches the planted timetable without breaks on full tables', () => {
    const result = solveTimetable(fair.instance, { seed: 1, iterations: 60_000_000 });
    expect(result.status).toBe('optimal');
    expect(result.objective.breaks).toBe(0);
    expect(checkTimetable(fair.instance, result.answer)).toMatchObject({ broken: [], placed: 80, breaks: 0 });
  });

  it('gives the same bytes for the same seed and iterations, and others for another seed', () => {
    const run = (seed: number): string =>
      JSON.stringify(solveTimetable(fair.instance, { seed, iterations: 50_000 }));
    expect(run(5)).toBe(run(5));
    expect(run(5)).not.toBe(run(6));
  });

  it('stops when asked and reports progress on the way', () => {
    const seen: Progress[] = [];
    let asked = 0;
    const shouldStop = (): boolean => ++asked > 40;
    const result = solveTimetable(fair.instance, {
      seed: 1,
      iterations: 1e9,
      shouldStop,
      onProgress: (progress) => seen.push(progress),
    });
    expect(result.iterations).toBeLessThan(1e7);
    expect(result.objective.placed).toBe(80);
    expect(seen[0]).toMatchObject({ phase: 'placing', unplaced: 0 });
  });

  it('names the rules that contradict each other', () => {
    const clash = {
      ...fair.instance,
      fixed: fair.instance.fixed.map(() => 3),
    };
    expect(solveTimetable(clash, { iterations: 1000 })).toMatchObject({
      status: 'infeasible',
      reason: { code: 'contradictory-fixed', next: 'change-fixed-slot' },
    });
  });

  it('accepts a programme without meetings', () => {
    const empty = {
      participants: 0,
      slots: 1,
      morningSlots: 1,
      tables: 0,
      fairness: 0,
      meetings: [],
      forbidden: [],
      fixed: [],
      precedences: [],
    };
    expect(solveTimetable(empty, { iterations: 1 })).toMatchObject({
      status: 'optimal',
      objective: { placed: 0, breaks: 0 },
    });
  });
});
