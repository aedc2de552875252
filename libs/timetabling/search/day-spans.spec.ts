import { checkTimetable } from '../check/check-timetable.js';
import { construct } from '../construct/construct.js';
import { plantFair } from '../generate/planted-fair.fixture.js';
import { compile } from '../model/compile.js';
import { orNull } from '../solve/solve-timetable.js';
import { Annealing } from './annealing.js';
import { breakCosts } from './break-cost.js';
import { KempeChain } from './kempe-chain.js';
import { Random } from './random.js';
import { TimetableState } from './timetable-state.js';

const { instance, planted } = plantFair({
  seed: 5,
  buyers: 30,
  exhibitors: 20,
  slots: 13,
  days: 3,
  tables: 16,
  meetings: 170,
  fairness: 2,
});

/** Slots from the first to the last meeting of each day, added up. */
function spanOf({ opens, closes, days }: TimetableState, p: number): number {
  let slots = 0;
  for (let i = p * days; i < (p + 1) * days; i++) if (closes[i]! >= 0) slots += closes[i]! - opens[i]! + 1;
  return slots;
}

function view(state: TimetableState): object {
  const { slotOf, at, load, runs, held, opens, closes, spans } = state;
  return { slotOf, at, load, runs, held, opens, closes, heldOn: spans!.heldOn };
}

function breaksByChecker(state: TimetableState): number[] {
  return checkTimetable(instance, { slots: orNull(state.slotOf) }).breaksOf;
}

describe('a timetable of several days being worked on', () => {
  it('keeps runs and spans through random chain swaps as if it were built anew, and breaks as the checker counts them', () => {
    const state = new TimetableState(compile(instance));
    state.restore(Int32Array.from(planted));
    const chain = new KempeChain(state);
    const random = new Random(9);
    const [counted, checked]: [number[][], number[][]] = [[], []];
    let swaps = 0;
    for (let i = 0; i < 6_000; i++) {
      const [p, s, t] = [random.below(50), random.below(13), random.below(13)];
      const isIdle = (slot: number): boolean => state.at[p * state.stride + slot + 1]! < 0;
      if (isIdle(s) || !isIdle(t) || !chain.walk(p, s, t)) continue;
      const span = spanOf(state, p) + state.spanMoved(p, s, t);
      const runs = state.runs[p]! + state.runsMoved(p, s, t);
      chain.apply();
      expect([spanOf(state, p), state.runs[p]]).toEqual([span, runs]);
      if (++swaps % 20 !== 0) continue;
      counted.push(instance.forbidden.map((_, who) => state.breaks(who)));
      checked.push(breaksByChecker(state));
    }
    expect(counted).toEqual(checked);
    expect(swaps).toBeGreaterThan(400);
    const anew = new TimetableState(state.c);
    anew.restore(state.snapshot());
    expect(view(state)).toEqual(view(anew));
    for (const m of [3, 50, 99]) {
      const t = state.slotOf[m]!;
      state.lift(m);
      state.place(m, t);
    }
    expect(view(state)).toEqual(view(anew));
  });

  it('is annealed with sums that stay as if built anew', () => {
    const state = new TimetableState(compile(instance));
    const random = new Random(3);
    construct(state, random, { iterations: 10_000, shouldStop: () => false });
    const annealing = new Annealing(state, breakCosts(instance.slots, 0, 2), random);
    for (let i = 0; i < 40; i++) {
      annealing.tables.adapt(0.01);
      annealing.sweep(5_000, 1.2 * (1 / 6) ** (i / 40), 0);
    }
    const { cost, breaks, unfair } = annealing;
    expect(breaks).toBe(breaksByChecker(state).reduce((x, y) => x + y, 0));
    annealing.refresh();
    expect({ cost, breaks, unfair }).toEqual({
      cost: annealing.cost,
      breaks: annealing.breaks,
      unfair: annealing.unfair,
    });
  });
});
