import type { TimetableInstance } from './instance.js';

/** Largest product meetings × slots that is compiled; above it the caller is told to split the programme. */
export const MAX_CELLS = 40_000_000;

/** The instance as typed arrays: what every engine reads and none changes. */
export interface Compiled {
  readonly source: TimetableInstance;
  readonly participants: number;
  readonly slots: number;
  readonly meetings: number;
  /** First slot of each day; the last entry is the number of slots. */
  readonly dayFirst: Int32Array;
  /** Day of each slot. */
  readonly dayOf: Int32Array;
  /** Tables per slot. */
  readonly tables: Int32Array;
  /** 1 where the meeting takes a table, 0 where it is held at a participant's own place. */
  readonly seat: Uint8Array;
  readonly allSeated: boolean;
  readonly first: Int32Array;
  readonly second: Int32Array;
  /** `allowed[m * slots + t]` is 1 where sessions, absences, fixed slots and precedence windows let meeting m be in slot t. */
  readonly allowed: Uint8Array;
  /** Meetings of participant p: `own[ownStart[p]] … own[ownStart[p + 1] − 1]`. */
  readonly ownStart: Int32Array;
  readonly own: Int32Array;
  readonly before: Adjacency;
  readonly after: Adjacency;
  readonly hasPrecedences: boolean;
  /** Largest allowed difference of breaks, or −1. */
  readonly fairness: number;
  /** 1 where the meeting must take place. */
  readonly must: Uint8Array;
  readonly weights: Float64Array;
  /** 1 where nobody asked for the meeting. */
  readonly filler: Uint8Array;
  readonly allMust: boolean;
  readonly minimum: Int32Array;
  readonly maximum: Int32Array;
}

/** Lists of small numbers per node in one array: node n owns `items[start[n]] … items[start[n + 1] − 1]`. */
export interface Adjacency {
  readonly start: Int32Array;
  readonly items: Int32Array;
}

/** Groups `values[i]` by `keys[i]`, keeping their order. */
export function groupBy(keys: Int32Array, values: Int32Array, size: number): Adjacency {
  const start = new Int32Array(size + 1);
  for (const key of keys) start[key + 1]!++;
  for (let n = 0; n < size; n++) start[n + 1]! += start[n]!;
  const fill = start.slice(0, size);
  const items = new Int32Array(values.length);
  for (let i = 0; i < values.length; i++) items[fill[keys[i]!]!++] = values[i]!;
  return { start, items };
}
