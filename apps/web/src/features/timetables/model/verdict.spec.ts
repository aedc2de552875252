import type { RunResult } from '../api';
import { shareOf, standingWorth, verdictOf } from './verdict';

const result = (fields: Partial<RunResult>): RunResult => ({
  status: 'feasible',
  placed: 10,
  missing: 0,
  weight: 900,
  weightBound: 900,
  breaks: 3,
  breaksBound: 3,
  spread: 1,
  moved: 0,
  tableChanges: 0,
  interpreterCost: 0,
  infeasible: null,
  ...fields,
});
const full = { kind: 'full' } as const;

describe('verdictOf', () => {
  it('says "best" only of what is proved', () => {
    expect(verdictOf(full, result({ status: 'optimal' }))).toEqual({ kind: 'best' });
    expect(verdictOf(full, result({ breaks: 3, moved: 4 }))).toEqual({ kind: 'best' });
    expect(verdictOf(full, result({ breaks: 5 }))).toEqual({ kind: 'bestWishes', waits: 2 });
    expect(verdictOf(full, result({ weight: 810 }))).toEqual({ kind: 'near', share: 0.1 });
  });

  it('praises no timetable that has no meeting', () => {
    const nothing = result({ status: 'optimal', placed: 0, weight: 0, weightBound: 0 });
    expect(verdictOf(full, nothing)).toEqual({ kind: 'empty' });
  });

  it('promises of a repair only that little changes', () => {
    expect(verdictOf({ kind: 'repair' }, result({ moved: 2 }))).toEqual({ kind: 'repaired', moved: 2 });
  });

  it.each([
    ['contradictory-fixed', 'pinned'],
    ['no-common-slot', 'absent'],
    ['no-tables', 'tables'],
    ['overfull', 'tooMany'],
    ['unfair', 'rules'],
    ['truncated', 'data'],
  ])('explains %s as %s', (code, cause) => {
    const infeasible = { code, field: 'x' };
    expect(verdictOf(full, result({ status: 'infeasible', infeasible }))).toEqual({
      kind: 'infeasible',
      cause,
    });
  });
});

describe('shareOf', () => {
  it('is whole when there was nothing to reach', () => {
    expect(shareOf({ weight: 0, weightBound: 0 })).toBe(1);
    expect(shareOf({ weight: 810, weightBound: 900 })).toBeCloseTo(0.9);
  });
});

describe('standingWorth', () => {
  it('counts what has a slot, and as worth only what somebody asked for', () => {
    const entries = [
      { slotStart: '09:00', weight: 300, source: 'wish' as const },
      { slotStart: null, weight: 90, source: 'wish' as const },
      { slotStart: '10:00', weight: 9, source: 'recommendation' as const },
    ];
    expect(standingWorth(entries)).toEqual({ placed: 2, weight: 300 });
  });
});
