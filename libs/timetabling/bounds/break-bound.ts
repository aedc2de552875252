import type { Compiled } from '../model/compiled.js';
import { CheapestDay } from './cheapest-day.js';
import { ownSlots, type OwnSlots } from './own-slots.js';

/** How much work the slot prices may cost. */
export interface BreakBoundLimits {
  readonly rounds: number;
  /** A number of breaks known to be reachable: the bound need not go beyond it. */
  readonly reachable: number;
  shouldStop(): boolean;
}

/**
 * Lower bound on the breaks without search. First each participant alone (sum of `CheapestDay` at price 0). Then the tables: in slot t at
 * most 2 · tables[t] participants are busy. Dualising that with prices λ ≥ 0 gives the Lagrangian bound
 * `Σ_p min(breaks + λ · busy) − Σ_t 2 · tables[t] · λ_t` ≤ optimum for every λ (Held & Karp 1971); subgradient steps raise it.
 * Where participants have places of their own, the tables bind nobody and prices stay 0.
 * Infinity when some participant's own meetings fit in no day at all.
 */
export function boundBreaks(c: Compiled, limits: BreakBoundLimits): number {
  const people = Array.from({ length: c.participants }, (_, p) => ownSlots(c, p));
  const most = people.reduce((highest, own) => Math.max(highest, own.meetings), 0);
  const day = new CheapestDay(c, most);
  const prices = new Float64Array(c.slots);
  const busy = new Int32Array(c.slots);
  if (people.some((own) => day.solve(own, prices, busy) === Infinity)) return Infinity;
  let best = 0;
  let step = 1;
  let stale = 0;
  for (let round = 0; round <= limits.rounds; round++) {
    const value = lagrangian(c, people, day, prices, busy);
    if (value > best + 1e-9) {
      best = value;
      stale = 0;
    } else if (++stale === 12) {
      step /= 2;
      stale = 0;
    }
    if (roundUp(best) >= limits.reachable || step < 0.002 || limits.shouldStop()) break;
    if (!c.allSeated || !improvePrices(c, prices, busy, step * (limits.reachable + 1 - value))) break;
  }
  return roundUp(best);
}

/** Breaks are whole: a fractional bound rounds up (less a hair for rounding errors). */
function roundUp(value: number): number {
  return Math.max(0, Math.ceil(value - 1e-6));
}

function lagrangian(
  c: Compiled,
  people: readonly OwnSlots[],
  day: CheapestDay,
  prices: Float64Array,
  busy: Int32Array,
): number {
  busy.fill(0);
  let value = 0;
  for (const own of people) value += day.solve(own, prices, busy);
  for (let t = 0; t < c.slots; t++) value -= 2 * c.tables[t]! * prices[t]!;
  return value;
}

/** One projected subgradient step; false when the prices are optimal. */
function improvePrices(c: Compiled, prices: Float64Array, busy: Int32Array, gap: number): boolean {
  let norm = 0;
  for (let t = 0; t < c.slots; t++) {
    const slope = busy[t]! - 2 * c.tables[t]!;
    if (slope > 0 || prices[t]! > 0) norm += slope * slope;
  }
  if (norm === 0) return false;
  for (let t = 0; t < c.slots; t++) {
    prices[t] = Math.max(0, prices[t]! + (gap * (busy[t]! - 2 * c.tables[t]!)) / norm);
  }
  return true;
}
