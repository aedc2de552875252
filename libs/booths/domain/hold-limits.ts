import { addTime, DAY, MINUTE } from '#lib/kernel';

/** What keeps one exhibitor from holding booths in turn without ever taking one. */
export const HOLD_LIMITS = {
  /** Within which holds and returns count. */
  window: DAY,
  /** Holds of one exhibitor at one fair in the window. */
  holds: 20,
  /** So often a booth may be given back, or be let expire, before it rests for the exhibitor. */
  freeReturns: 2,
  /** How long it rests after the next return; twice as long after each further one. */
  firstRest: 15 * MINUTE,
  longestRest: DAY,
};

/** Until when a booth rests for the exhibitor that returned it at these times of the window; null: it does not. */
export function restsUntil(returns: readonly Date[], now: Date): Date | null {
  const { freeReturns, firstRest, longestRest } = HOLD_LIMITS;
  if (returns.length < freeReturns) return null;
  const last = new Date(Math.max(...returns.map((at) => at.getTime())));
  const rest = Math.min(firstRest * 2 ** (returns.length - freeReturns), longestRest);
  const until = addTime(last, rest);
  return until > now ? until : null;
}

/** Whether an exhibitor may hold again. */
export interface HoldsLeft {
  left: number;
  /** When one more hold is allowed; null while some are left. */
  nextAt: Date | null;
}

/** How many holds are left after these of the window. */
export function holdsLeft(heldAt: readonly Date[]): HoldsLeft {
  const { holds, window } = HOLD_LIMITS;
  const left = Math.max(0, holds - heldAt.length);
  if (left > 0) return { left, nextAt: null };
  const newest = heldAt.map((at) => at.getTime()).toSorted((a, b) => b - a);
  return { left, nextAt: new Date(newest[holds - 1]! + window) };
}
