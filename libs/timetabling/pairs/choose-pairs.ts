import { Circulation } from './circulation.js';
import { validatePairs, type PairAnswer, type PairInstance } from './pair-instance.js';

export interface PairOptions {
  /** Nobody with a candidate pair stays without a meeting, as far as at most `fairLoss` of the weight is lost. Default false. */
  readonly nobodyLeftOut?: boolean;
  /** Default 0.02. */
  readonly fairLoss?: number;
  /** Clock in milliseconds, for the report. */
  readonly now?: () => number;
}

/** Weights are rounded to this many steps of the largest; whole weights up to it stay exact. */
const STEPS = 1_000_000;
/** How often a smaller bonus is tried when covering everybody costs too much. */
const BONUS_TRIES = 6;

/**
 * Chooses pairs of the greatest total weight under all capacities and the total: a maximum weight b-matching with a limit on its size,
 * which is a flow and so has a whole optimum (totally unimodular constraints). Throws `TimetableInputError`.
 */
export function choosePairs(instance: PairInstance, options: PairOptions = {}): PairAnswer {
  validatePairs(instance);
  const from = options.now?.() ?? 0;
  const best = solveFlow(instance, 0);
  const chosen =
    options.nobodyLeftOut === true ? coverEverybody(instance, best, options.fairLoss ?? 0.02) : best;
  const weight = weightOf(instance, chosen.edges);
  const seconds = ((options.now?.() ?? 0) - from) / 1000;
  return {
    edges: chosen.edges,
    report: {
      weight,
      bound: Math.max(best.bound, weight),
      ratio: best.bound === 0 ? 1 : weight / Math.max(best.bound, weight),
      withoutMeeting: countWithout(instance, chosen.edges),
      seconds,
    },
  };
}

interface Chosen {
  readonly edges: number[];
  readonly bound: number;
}

function weightOf(instance: PairInstance, edges: readonly number[]): number {
  return edges.reduce((sum, i) => sum + instance.edges[i]![2], 0);
}

/** The greatest bonus for everybody's first meeting that keeps the loss within the limit. */
function coverEverybody(instance: PairInstance, best: Chosen, fairLoss: number): Chosen {
  const floor = weightOf(instance, best.edges) * (1 - fairLoss);
  let bonus = 2 * instance.edges.reduce((most, edge) => Math.max(most, edge[2]), 1);
  for (let tries = 0; tries < BONUS_TRIES; tries++, bonus /= 2) {
    const covered = solveFlow(instance, bonus);
    if (weightOf(instance, covered.edges) >= floor) return covered;
  }
  return best;
}

/** `bonus` is added for the first meeting of every buyer and exhibitor. */
function solveFlow(instance: PairInstance, bonus: number): Chosen {
  const { buyers, exhibitors, edges, total } = instance;
  const largest = edges.reduce((most, edge) => Math.max(most, edge[2]), bonus);
  const whole =
    edges.every((edge) => Number.isInteger(edge[2])) && Number.isInteger(bonus) && largest <= STEPS;
  const scale = whole || largest === 0 ? 1 : STEPS / largest;
  const source = buyers.length + exhibitors.length;
  const flow = new Circulation(source + 2, edges.length + 2 * source + 1);
  const capacity: number[] = [];
  const add = (from: number, to: number, most: number, gain: number): number => {
    capacity.push(most);
    return flow.addArc(from, to, most, -Math.round(gain * scale));
  };
  const places = Math.min(
    total,
    buyers.reduce((x, y) => x + y, 0),
  );
  edges.forEach(([b, e, weight]) => add(b, buyers.length + e, 1, weight));
  for (const [n, most] of [...buyers, ...exhibitors].entries()) {
    const [x, y] = n < buyers.length ? [source, n] : [n, source + 1];
    add(x, y, Math.min(1, most), bonus);
    add(x, y, Math.max(0, most - 1), 0);
  }
  add(source + 1, source, places, 0);
  flow.solve();
  const chosen: number[] = [];
  for (let i = 0; i < edges.length; i++) if (flow.rest[2 * i + 1] === 1) chosen.push(i);
  const dual = flow.dualValue((arc) => capacity[arc >> 1]!) / scale;
  return { edges: chosen, bound: whole ? Math.floor(dual + 1e-6) : dual + (0.5 / scale) * places };
}

function countWithout(
  instance: PairInstance,
  edges: readonly number[],
): { buyers: number; exhibitors: number } {
  const buyers = new Set(edges.map((i) => instance.edges[i]![0]));
  const exhibitors = new Set(edges.map((i) => instance.edges[i]![1]));
  return {
    buyers: instance.buyers.length - buyers.size,
    exhibitors: instance.exhibitors.length - exhibitors.size,
  };
}
