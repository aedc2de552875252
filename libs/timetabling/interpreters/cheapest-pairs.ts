/** What it costs that an interpreter serves a meeting; Infinity: cannot. */
type CostOf = (meeting: number, interpreter: number) => number;

/**
 * One interpreter for each meeting at the least total cost; those named first are preferred where it costs the same. Meeting by meeting
 * along the cheapest path on which others hand theirs on (Kuhn 1955). Null when there are not enough.
 */
export function cheapestPairs(
  meetings: readonly number[],
  interpreters: readonly number[],
  costOf: CostOf,
): Map<number, number> | null {
  const serves = new Map<number, number>();
  // What costs nothing costs least whatever comes after it; mostly that is all.
  const left = meetings.filter((m) => {
    const free = interpreters.find((i) => !serves.has(i) && costOf(m, i) === 0);
    if (free !== undefined) serves.set(free, m);
    return free === undefined;
  });
  for (const m of left) if (!serve(m, serves, { interpreters, costOf })) return null;
  return new Map([...serves].map(([i, m]) => [m, i]));
}

interface Given {
  interpreters: readonly number[];
  costOf: CostOf;
}

function serve(meeting: number, serves: Map<number, number>, given: Given): boolean {
  const { distance, giver } = cheapestPaths(meeting, serves, given);
  const free = given.interpreters.filter((i) => !serves.has(i) && distance.get(i)! < Infinity);
  if (free.length === 0) return false;
  let taker = free.reduce((best, i) => (distance.get(i)! < distance.get(best)! ? i : best));
  for (let from = giver.get(taker); from !== undefined; from = giver.get(taker)) {
    serves.set(taker, serves.get(from)!);
    taker = from;
  }
  serves.set(taker, meeting);
  return true;
}

/** What it costs to end at each interpreter, and from whom that one takes a meeting over; nobody: the new one (Bellman 1958). */
function cheapestPaths(
  meeting: number,
  serves: ReadonlyMap<number, number>,
  { interpreters, costOf }: Given,
): { distance: Map<number, number>; giver: Map<number, number> } {
  const distance = new Map(interpreters.map((i) => [i, costOf(meeting, i)]));
  const giver = new Map<number, number>();
  for (let shorter = true; shorter;) {
    shorter = false;
    for (const [from, held] of serves) {
      const freed = distance.get(from)! - costOf(held, from);
      for (const to of interpreters) {
        const cost = freed + costOf(held, to);
        if (cost >= distance.get(to)!) continue;
        distance.set(to, cost);
        giver.set(to, from);
        shorter = true;
      }
    }
  }
  return { distance, giver };
}
