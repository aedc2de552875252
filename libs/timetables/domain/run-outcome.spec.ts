import { worthOf } from './run-outcome.js';

const pair = (weight: number, meets: boolean) => ({ weight, slotStart: meets ? new Date() : null });

describe('worthOf', () => {
  it('counts the pairs that meet and keeps the distance to the proved bound', () => {
    const entries = [pair(300, true), pair(90, true), pair(60, false), pair(30, false)];
    expect(worthOf(entries, 60.9)).toEqual({ weight: 390, weightBound: 450 });
  });

  it('promises no more than all pairs are worth together', () => {
    expect(worthOf([pair(300, true), pair(60, false)], Infinity)).toEqual({ weight: 300, weightBound: 360 });
  });

  it('finds nothing missing where the solver proved that nothing is', () => {
    expect(worthOf([pair(300, true), pair(60, false)], 0)).toEqual({ weight: 300, weightBound: 300 });
  });
});
