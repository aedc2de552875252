/** A stretch of rows or columns: from the first to before the last. */
export interface Stretch {
  from: number;
  to: number;
}

interface Scroll {
  /** How far it is scrolled, in pixels. */
  offset: number;
  /** What is seen at once, in pixels. */
  viewport: number;
  /** Of one row or column, in pixels. */
  size: number;
  count: number;
}

/** Drawn beyond what is seen, so that a quick scroll finds something. */
const BEYOND = 4;

/** Which rows or columns of a long list need to be drawn. */
export function windowOf({ offset, viewport, size, count }: Scroll): Stretch {
  const from = Math.max(0, Math.min(count, Math.floor(offset / size) - BEYOND));
  const to = Math.min(count, Math.ceil((offset + viewport) / size) + BEYOND);
  return { from, to: Math.max(from, to) };
}

/** The positions in a stretch, with one more that must be there because it has the focus. */
export function positionsIn({ from, to }: Stretch, kept: number, count: number): number[] {
  const positions = Array.from({ length: to - from }, (_, at) => from + at);
  if (kept < 0 || kept >= count || (kept >= from && kept < to)) return positions;
  return kept < from ? [kept, ...positions] : [...positions, kept];
}

/** Where to scroll so that one row or column is seen whole; where it is when it is seen already. */
export function offsetToShow(at: number, { offset, viewport, size }: Omit<Scroll, 'count'>): number {
  if (at * size < offset) return at * size;
  return Math.max(offset, (at + 1) * size - viewport);
}
