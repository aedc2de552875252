import { pairOf } from './facts.js';

interface Placed {
  buyerId: string;
  exhibitorId: string;
  slotStart: Date | null;
  tableId: string | null;
}

/** A pair whose meeting differs between two runs; null: it has no slot there. */
export interface Difference {
  buyerId: string;
  exhibitorId: string;
  kind: 'added' | 'removed' | 'moved' | 'table';
  from: Pick<Placed, 'slotStart' | 'tableId'> | null;
  to: Pick<Placed, 'slotStart' | 'tableId'> | null;
}

/** What the second run has otherwise than the first, by time. */
export function differenceOf(before: readonly Placed[], after: readonly Placed[]): Difference[] {
  const earlier = new Map(placed(before).map((entry) => [pairOf(entry), entry]));
  const later = new Map(placed(after).map((entry) => [pairOf(entry), entry]));
  const differences = [...new Set([...earlier.keys(), ...later.keys()])].flatMap((pair) =>
    compare(earlier.get(pair), later.get(pair)),
  );
  return differences.sort((a, b) => timeOf(a) - timeOf(b) || (pairOf(a) < pairOf(b) ? -1 : 1));
}

const placed = (entries: readonly Placed[]) => entries.filter(({ slotStart }) => slotStart !== null);

const timeOf = ({ from, to }: Difference): number => (to ?? from)!.slotStart!.getTime();

function compare(from: Placed | undefined, to: Placed | undefined): Difference[] {
  const { buyerId, exhibitorId } = (to ?? from)!;
  const of = (kind: Difference['kind']) => [
    { buyerId, exhibitorId, kind, from: from ?? null, to: to ?? null },
  ];
  if (!from) return of('added');
  if (!to) return of('removed');
  if (from.slotStart!.getTime() !== to.slotStart!.getTime()) return of('moved');
  return from.tableId === to.tableId ? [] : of('table');
}
