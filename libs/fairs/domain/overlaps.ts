import type { Rectangle } from './plan.js';

export const rightOf = ({ xCm, widthCm }: Rectangle) => xCm + widthCm;
export const bottomOf = ({ yCm, depthCm }: Rectangle) => yCm + depthCm;

/** Whether the inner rectangle lies wholly within the outer one; touching its edge is within. */
export const isInside = (inner: Rectangle, outer: Rectangle): boolean =>
  inner.xCm >= outer.xCm &&
  inner.yCm >= outer.yCm &&
  rightOf(inner) <= rightOf(outer) &&
  bottomOf(inner) <= bottomOf(outer);

/**
 * Pairs of rectangles that cover common ground; touching edges do not count. Sweeps from left to right and compares a
 * rectangle only with those whose x-range is still open, so that a hall of thousands costs little more than sorting it.
 */
export function overlappingPairs<T extends Rectangle>(rectangles: readonly T[]): [T, T][] {
  const pairs: [T, T][] = [];
  let open: T[] = [];
  for (const next of [...rectangles].sort((a, b) => a.xCm - b.xCm)) {
    open = open.filter((other) => rightOf(other) > next.xCm);
    for (const other of open)
      if (other.yCm < bottomOf(next) && next.yCm < bottomOf(other)) pairs.push([other, next]);
    open.push(next);
  }
  return pairs;
}
