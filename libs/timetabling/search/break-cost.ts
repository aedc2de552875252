/** Cost of one break beyond the fairness limit, in breaks: high enough that the search leaves it first. */
export const UNFAIR = 6;

/** By number of runs. */
export interface BreakPrices {
  readonly costs: Int32Array;
  /** 1 where the fairness limit is broken. */
  readonly unfair: Uint8Array;
}

/**
 * Cost of a participant by number of runs: breaks, and a penalty for each one outside `[level, level + fairness]`. Fairness means that
 * some `level` has everybody inside that window; 0 wherever somebody can have no break at all. With level and fairness 0 every break breaks
 * the rule, so breaks alone are counted.
 */
export function breakCosts(slots: number, level: number, fairness: number): BreakPrices {
  const costs = new Int32Array(slots + 4);
  const unfair = new Uint8Array(slots + 4);
  for (let runs = 0; runs < costs.length; runs++) {
    const breaks = Math.max(0, runs - 1);
    unfair[runs] = breaks < level || (fairness >= 0 && breaks > level + fairness) ? 1 : 0;
    if (fairness === 0 && level === 0) {
      costs[runs] = breaks;
      continue;
    }
    const above = fairness < 0 ? 0 : Math.max(0, breaks - level - fairness);
    costs[runs] = breaks + UNFAIR * (above + Math.max(0, level - breaks));
  }
  return { costs, unfair };
}
