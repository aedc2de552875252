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
 * Pairs of rectangles that cover common ground, `most` at most: thousands in one place make millions of pairs. Touching
 * edges do not count. Sweeps from left to right and compares a rectangle only with those whose x-range is still open, so
 * that a hall of thousands costs little more than sorting it.
 */
export function overlappingPairs<T extends Rectangle>(rectangles: readonly T[], most: number): [T, T][] {
  const pairs: [T, T][] = [];
  const open: Edges<T>[] = [];
  for (const next of rectangles.map(edgesOf).sort((a, b) => a.left - b.left)) {
    closeUpTo(next.left, open);
    for (const other of open) {
      if (other.top >= next.bottom || next.top >= other.bottom) continue;
      pairs.push([other.of, next.of]);
      if (pairs.length === most) return pairs;
    }
    open.push(next);
  }
  return pairs;
}

/** Plain numbers: read from the rectangles themselves they took a hundred times as long for a hall of thousands. */
interface Edges<T> {
  of: T;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const edgesOf = <T extends Rectangle>(of: T): Edges<T> => ({
  of,
  left: of.xCm,
  right: rightOf(of),
  top: of.yCm,
  bottom: bottomOf(of),
});

/** Takes out, in place, those that end before the line of the sweep. */
function closeUpTo<T>(line: number, open: Edges<T>[]): void {
  let kept = 0;
  for (const one of open) if (one.right > line) open[kept++] = one;
  open.length = kept;
}
