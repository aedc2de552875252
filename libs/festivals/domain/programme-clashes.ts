import { overlaps, searchKey } from '#lib/kernel';

export interface PlannedItem {
  id: string;
  stageId: string;
  /** Names with commas or semicolons between them. */
  performers: string;
  startsAt: Date;
  endsAt: Date;
}

/** Two items that get in each other's way. A warning: an organiser may have reasons. */
export interface Clash {
  kind: 'stage' | 'performer';
  itemIds: [string, string];
  /** The performer as written in the earlier item; null when it is the stage. */
  performer: string | null;
}

/** All clashes of a programme: one stage with two items at a time, one performer in two items at a time. */
export function clashesIn(items: readonly PlannedItem[]): Clash[] {
  const inOrder = items.toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
  return inOrder.flatMap((earlier, at) => clashesAfter(earlier, inOrder.slice(at + 1)));
}

function clashesAfter(earlier: PlannedItem, later: readonly PlannedItem[]): Clash[] {
  const clashes: Clash[] = [];
  for (const other of later) {
    if (other.startsAt >= earlier.endsAt) break;
    if (!overlaps(spanOf(earlier), spanOf(other))) continue;
    const itemIds: [string, string] = [earlier.id, other.id];
    if (earlier.stageId === other.stageId) clashes.push({ kind: 'stage', itemIds, performer: null });
    for (const performer of sharedPerformers(earlier.performers, other.performers))
      clashes.push({ kind: 'performer', itemIds, performer });
  }
  return clashes;
}

const spanOf = ({ startsAt, endsAt }: PlannedItem) => ({ start: startsAt, end: endsAt });

/** The performers of an item; written differently in accents or case they are still the same. */
export const performersOf = (text: string): string[] =>
  text
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');

function sharedPerformers(one: string, other: string): string[] {
  const others = new Set(performersOf(other).map((name) => searchKey(name)));
  return performersOf(one).filter((name) => others.has(searchKey(name)));
}
