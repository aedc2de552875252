import { construct } from '../construct/construct.js';
import { plantFair } from '../generate/planted-fair.fixture.js';
import { compile } from '../model/compile.js';
import { Annealing } from './annealing.js';
import { breakCosts } from './break-cost.js';
import { Random } from './random.js';
import { TimetableState } from './timetable-state.js';

const { instance } = plantFair({
  seed: 12,
  buyers: 170,
  exhibitors: 110,
  slots: 24,
  tables: 84,
  meetings: 2_016,
  fairness: 2,
});

function annealed(seed: number): Annealing {
  const state = new TimetableState(compile(instance));
  const random = new Random(seed);
  construct(state, random, { iterations: 10_000, shouldStop: () => false });
  const annealing = new Annealing(state, breakCosts(instance.slots, 0, 2), random);
  for (let i = 0; i < 60; i++) {
    annealing.tables.square = 0.02;
    annealing.tables.adapt(0.01);
    annealing.sweep(10_000, 1.2 * (1 / 6) ** (i / 60), 0);
  }
  return annealing;
}

describe('annealing over chain swaps', () => {
  it('keeps its sums as if it were built anew', () => {
    const annealing = annealed(3);
    const { cost, breaks, unfair } = annealing;
    const { overload } = annealing.tables;
    annealing.refresh();
    expect({ cost, breaks, unfair, overload }).toEqual({
      cost: annealing.cost,
      breaks: annealing.breaks,
      unfair: annealing.unfair,
      overload: annealing.tables.overload,
    });
  });

  it('leaves few breaks on completely full tables', () => {
    const annealing = annealed(4);
    expect(annealing.unload()).toBe(true);
    expect(Array.from(annealing.state.load)).toEqual(Array.from({ length: 24 }, () => 84));
    expect(annealing.tables.overload).toBe(0);
    expect(annealing.breaks).toBeLessThan(56);
  });
});
