import { TimetableInputError } from '../model/errors.js';
import { requireLength, requireList, requireWhole } from '../model/require.js';

/** Who could meet whom: capacities per buyer and exhibitor, places in total, and weighted candidate pairs. */
export interface PairInstance {
  readonly buyers: readonly number[];
  readonly exhibitors: readonly number[];
  readonly total: number;
  /** `[buyer, exhibitor, weight]`, weight ≥ 0. */
  readonly edges: readonly (readonly [number, number, number])[];
}

export interface PairReport {
  readonly weight: number;
  /** The linear programme's optimum is at most this, proved by prices; it equals the best choice of pairs (whole corners). */
  readonly bound: number;
  /** weight / bound, 1 where both are 0. */
  readonly ratio: number;
  readonly withoutMeeting: { readonly buyers: number; readonly exhibitors: number };
  readonly seconds: number;
}

export interface PairAnswer {
  /** Indices of the chosen pairs, ascending. */
  readonly edges: readonly number[];
  readonly report: PairReport;
}

/** Refuses what is no pair instance. Throws `TimetableInputError`. */
export function validatePairs(instance: PairInstance): void {
  requireWhole('total', instance.total, 0, Number.MAX_SAFE_INTEGER);
  for (const field of ['buyers', 'exhibitors', 'edges'] as const) requireList(field, instance[field]);
  instance.buyers.forEach((capacity, b) => requireWhole(`buyers[${b}]`, capacity, 0, 1_000_000));
  instance.exhibitors.forEach((capacity, e) => requireWhole(`exhibitors[${e}]`, capacity, 0, 1_000_000));
  instance.edges.forEach((edge, i) => {
    requireLength(`edges[${i}]`, edge, 3, 'part of a pair');
    const [b, e, weight] = edge;
    if (!Number.isInteger(b) || b < 0 || b >= instance.buyers.length)
      throw new TimetableInputError('unknown-id', `edges[${i}][0]`, `buyer ${b} is not known`);
    if (!Number.isInteger(e) || e < 0 || e >= instance.exhibitors.length) {
      throw new TimetableInputError('unknown-id', `edges[${i}][1]`, `exhibitor ${e} is not known`);
    }
    if (!Number.isFinite(weight))
      throw new TimetableInputError('not-a-number', `edges[${i}][2]`, `${String(weight)} is not a number`);
    if (weight < 0) throw new TimetableInputError('out-of-range', `edges[${i}][2]`, `${weight} is below 0`);
  });
}
