import { plantFair } from '../generate/planted-fair.fixture.js';
import { compile } from '../model/compile.js';
import { KempeChain } from './kempe-chain.js';
import { Random } from './random.js';
import { TimetableState } from './timetable-state.js';

const { instance, planted } = plantFair({
  seed: 5,
  buyers: 30,
  exhibitors: 20,
  slots: 8,
  tables: 18,
  meetings: 130,
  fairness: null,
});

function view(state: TimetableState): object {
  const { slotOf, at, load, runs, held, opens, closes } = state;
  return { slotOf, at, load, runs, held, opens, closes };
}

describe('a timetable being worked on', () => {
  it('keeps its counts through random chain swaps as if it were built anew', () => {
    const state = new TimetableState(compile(instance));
    state.restore(Int32Array.from(planted));
    const chain = new KempeChain(state);
    const random = new Random(9);
    let swaps = 0;
    for (let i = 0; i < 4_000; i++) {
      const p = random.below(50);
      const s = random.below(8);
      const t = random.below(8);
      if (
        state.at[p * state.stride + s + 1]! < 0 ||
        state.at[p * state.stride + t + 1]! >= 0 ||
        !chain.walk(p, s, t)
      )
        continue;
      const span = state.closes[p]! - state.opens[p]! + state.spanMoved(p, s, t);
      chain.apply();
      expect(state.closes[p]! - state.opens[p]!).toBe(span);
      swaps++;
    }
    const anew = new TimetableState(state.c);
    anew.restore(state.snapshot());
    expect(view(state)).toEqual(view(anew));
    expect(swaps).toBeGreaterThan(300);
    for (const m of [3, 50, 99]) {
      const t = state.slotOf[m]!;
      state.lift(m);
      state.place(m, t);
    }
    expect(view(state)).toEqual(view(anew));
  });
});
