/** Where a meeting stands on the board, counted from the top and the left. */
export interface BoardPlace {
  id: string;
  row: number;
  column: number;
}

const steps: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * The meeting that a key leads to: the nearest in the arrow's direction (above and below those most nearly in the same column),
 * Home and End the first and the last of the row. Null when there is none, or the key leads nowhere.
 */
export function stepFrom(from: BoardPlace, key: string, places: readonly BoardPlace[]): BoardPlace | null {
  const row = places.filter((place) => place.row === from.row).toSorted((a, b) => a.column - b.column);
  if (key === 'Home') return row[0] ?? null;
  if (key === 'End') return row.at(-1) ?? null;
  const step = steps[key];
  if (!step) return null;
  const [down, right] = step;
  const distance = (place: BoardPlace) => ({
    ahead: (place.row - from.row) * down + (place.column - from.column) * right,
    aside: Math.abs((place.row - from.row) * right) + Math.abs((place.column - from.column) * down),
  });
  const reached = (right === 0 ? places : row).filter((place) => distance(place).ahead > 0);
  const byNearness = reached.toSorted((a, b) => {
    const [one, other] = [distance(a), distance(b)];
    return one.ahead - other.ahead || one.aside - other.aside;
  });
  return byNearness[0] ?? null;
}
