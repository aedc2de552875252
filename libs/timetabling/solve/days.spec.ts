import { boundBreaks } from '../bounds/break-bound.js';
import { checkTimetable } from '../check/check-timetable.js';
import { searchExhaustively } from '../check/exhaustive.js';
import { plantFair } from '../generate/planted-fair.fixture.js';
import { tinyDays } from '../generate/tiny-instance.fixture.js';
import { compile } from '../model/compile.js';
import type { TimetableInstance } from '../model/instance.js';
import { parseInstanceJson } from '../model/parse-json.js';
import { solveTimetable } from './solve-timetable.js';

const limits = { rounds: 200, reachable: 100, shouldStop: () => false };

/** One buyer meets in the last slots of day one and in the second of day two; nobody is free in between. */
const overNight: TimetableInstance = {
  participants: 4,
  slots: 6,
  morningSlots: 6,
  dayStarts: [3],
  tables: 3,
  fairness: null,
  meetings: [
    [0, 1, 0],
    [0, 2, 0],
    [0, 3, 0],
  ],
  forbidden: [[], [], [], []],
  fixed: [0, 2, 4],
  precedences: [],
};

describe('a programme of several days', () => {
  it('ends where trying everything ends, with proof, or is proved to be impossible', () => {
    const seen = { infeasible: 0, broken: 0, nights: 0 };
    for (let seed = 1; seed <= 120; seed++) {
      const instance = tinyDays(seed);
      const best = searchExhaustively(instance);
      const { status, objective, bounds, answer } = solveTimetable(instance, {
        seed,
        iterations: 20_000_000,
      });
      const possible = best.breaks < Infinity;
      expect([seed, status, possible ? objective.breaks : Infinity, bounds.breaks]).toEqual([
        seed,
        possible ? 'optimal' : 'infeasible',
        best.breaks,
        best.breaks,
      ]);
      if (!possible) {
        seen.infeasible++;
        continue;
      }
      expect(checkTimetable(instance, answer)).toMatchObject({ broken: [], breaks: best.breaks });
      if (best.breaks > 0) seen.broken++;
      if (checkTimetable({ ...instance, dayStarts: [] }, answer).breaks > best.breaks) seen.nights++;
    }
    expect(seen.infeasible).toBeGreaterThan(20);
    expect(seen.broken).toBeGreaterThan(3);
    expect(seen.nights).toBeGreaterThan(20);
  });

  it('has a bound without search that is never above the best of all answers', () => {
    let raised = 0;
    for (let seed = 1; seed <= 150; seed++) {
      const instance = { ...tinyDays(seed), fairness: null };
      const bound = boundBreaks(compile(instance), limits);
      const best = searchExhaustively(instance).breaks;
      expect([seed, bound <= best]).toEqual([seed, true]);
      if (bound > 0 && best < Infinity) raised++;
    }
    expect(raised).toBeGreaterThan(3);
  });

  it('has no break overnight: the same meetings have one more where the night is a pause like any other', () => {
    const { dayStarts: _, ...oneDay } = overNight;
    const [days, line] = [overNight, oneDay].map((instance) =>
      solveTimetable(instance, { iterations: 1_000 }),
    );
    expect([days!.objective.breaks, days!.bounds.breaks]).toEqual([1, 1]);
    expect([line!.objective.breaks, line!.bounds.breaks]).toEqual([2, 2]);
    expect(checkTimetable(overNight, days!.answer).breaksOf).toEqual([1, 0, 0, 0]);
  });

  it('gives wishes a timetable whose breaks the checker counts alike', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const { instance } = plantFair({
        seed,
        buyers: 12,
        exhibitors: 9,
        slots: 12,
        days: 3,
        tables: 7,
        meetings: 70,
        fairness: 2,
        pauses: 0.2,
      });
      const wishes = { ...instance, weights: instance.meetings.map((__, m) => 1 + (m % 5)) };
      const { answer, objective } = solveTimetable(wishes, { seed, iterations: 20_000 });
      const verdict = checkTimetable(wishes, answer);
      expect([seed, verdict.broken, verdict.breaks]).toEqual([seed, [], objective.breaks]);
      expect(Math.max(...verdict.breaksOf) - Math.min(...verdict.breaksOf)).toBe(objective.spread);
    }
  });

  it('reaches the planted timetable of three days without breaks on full tables', () => {
    const { instance, planted } = plantFair({
      seed: 3,
      buyers: 40,
      exhibitors: 26,
      slots: 12,
      days: 3,
      tables: 20,
      meetings: 240,
      fairness: 2,
    });
    expect(checkTimetable(instance, { slots: planted })).toMatchObject({ broken: [], breaks: 0 });
    const { status, objective } = solveTimetable(instance, { seed: 1, iterations: 40_000_000 });
    expect([status, objective.breaks]).toEqual(['optimal', 0]);
  });

  it('lets interpreters rest overnight', () => {
    const interpreters = { skills: [[0]], absent: [[]], restAfter: [2], needs: [0, 0, 0] };
    const busy = { ...overNight, fixed: [1, 2, 3], interpreters };
    expect(solveTimetable(busy, { iterations: 1_000 }).objective).toMatchObject({ placed: 3, missing: 0 });
    const { dayStarts: _, ...oneDay } = busy;
    expect(solveTimetable(oneDay, { iterations: 1_000 }).objective).toMatchObject({ placed: 2, missing: 1 });
    const answer = { slots: [1, 2, 3], interpreters: [0, 0, 0] };
    expect(checkTimetable(busy, answer).broken).toEqual([]);
    expect(checkTimetable(oneDay, answer).broken).toEqual(['interpreter 0 works 3 slots without rest']);
  });

  it('is read from JSON, and refused where its days are in no order', () => {
    expect(parseInstanceJson(JSON.stringify(overNight)).dayStarts).toEqual([3]);
    for (const [dayStarts, code, field] of [
      [[3, 3], 'out-of-range', 'dayStarts[1]'],
      [[4, 2], 'out-of-range', 'dayStarts[1]'],
      [[0], 'out-of-range', 'dayStarts[0]'],
      [[6], 'out-of-range', 'dayStarts[0]'],
      [[1.5], 'not-a-number', 'dayStarts[0]'],
      ['3', 'missing', 'dayStarts'],
    ] as const) {
      const text = JSON.stringify({ ...overNight, dayStarts });
      expect(() => parseInstanceJson(text)).toThrow(expect.objectContaining({ code, field }));
    }
  });
});
