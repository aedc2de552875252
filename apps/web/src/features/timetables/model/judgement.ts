import type { Place } from '../../../shared/format/place-words';
import type { Entry, EntryConflict, EntrySpot } from '../api';
import type { BoardIndex } from './board-index';

/** A cell of the board, as far as it says where an entry would go; no table: any. */
export interface Target {
  slotStart: string;
  tableId: string | null;
}

/** What stands in the way of an entry in a cell. */
export type Obstacle =
  | { code: 'busy'; who: string; with: string; place: Place | null }
  | { code: 'away'; who: string }
  | { code: 'tableTaken'; place: Place | null; with: string }
  | { code: 'tableReserved'; place: Place | null }
  | { code: 'noTable' };

/** A meeting of somebody right before or after in another hall, with too little time for the walk. */
export interface Hurry {
  who: string;
  with: string;
  place: Place | null;
}

export type Judgement =
  /** It stands there already. */
  | { kind: 'own' }
  | { kind: 'free'; slotStart: string; tableId: string; place: Place | null; hurries: Hurry[] }
  | { kind: 'taken'; obstacles: Obstacle[] }
  | { kind: 'past' };

/** Whether an entry fits into a cell, and if not, why. `spots` are those of the entry. */
export function judge(
  entry: Entry,
  target: Target,
  { spots, index }: { spots: readonly EntrySpot[]; index: BoardIndex },
): Judgement {
  const { slotStart, tableId } = target;
  if (entry.slotStart === slotStart && (tableId === null || tableId === entry.tableId))
    return { kind: 'own' };
  const spot = spots.find((one) => one.slotStart === slotStart);
  if (!spot) return { kind: 'past' };
  const chosen = tableId ?? tableFor(spot, { entry, index });
  const obstacles = spot.conflicts.map((conflict) => obstacleOf(entry, conflict, index));
  if (chosen === null) obstacles.push({ code: 'noTable' });
  else if (!spot.freeTableIds.includes(chosen))
    obstacles.push(atTable({ slotStart, tableId: chosen }, index));
  if (chosen === null || obstacles.length > 0) return { kind: 'taken', obstacles };
  return {
    kind: 'free',
    slotStart,
    tableId: chosen,
    place: index.placeOf(chosen),
    hurries: hurriesAt(chosen, spot, { entry, index }),
  };
}

function hurriesAt(
  tableId: string,
  { close }: EntrySpot,
  { entry, index }: { entry: Entry; index: BoardIndex },
): Hurry[] {
  return close.flatMap(({ participantId, entryId }) => {
    const other = index.entries.get(entryId);
    if (!other || !index.areHallsApart(tableId, other.tableId)) return [];
    const place = index.placeOf(other.tableId);
    return [{ who: index.nameOf(participantId), with: partnerOf(other, entry, participantId), place }];
  });
}

/** The table that it has now if that is free then, else the first that is; rather one for which nobody has to run. */
function tableFor(spot: EntrySpot, of: { entry: Entry; index: BoardIndex }): string | null {
  const isFirst = (id: string): boolean => id === of.entry.tableId;
  const free = spot.freeTableIds.toSorted((a, b) => Number(isFirst(b)) - Number(isFirst(a)));
  return free.find((id) => hurriesAt(id, spot, of).length === 0) ?? free[0] ?? null;
}

function obstacleOf(entry: Entry, { kind, whoId, entryId }: EntryConflict, index: BoardIndex): Obstacle {
  const other = index.entries.get(entryId ?? '');
  if (!other) return { code: 'away', who: index.nameOf(whoId) };
  return {
    code: 'busy',
    who: index.nameOf(whoId),
    with: kind === 'person' ? partnerOf(other, entry, whoId) : pairName(other),
    place: index.placeOf(other.tableId),
  };
}

/** Whom somebody of this entry meets in another one. A person may stand for a second firm there: then both are named. */
function partnerOf(other: Entry, { buyerId, exhibitorId }: Entry, whoId: string): string {
  if (other.buyerId === whoId) return other.exhibitorName;
  if (other.exhibitorId === whoId) return other.buyerName;
  if (other.buyerId === buyerId) return other.exhibitorName;
  return other.exhibitorId === exhibitorId ? other.buyerName : pairName(other);
}

const pairName = ({ buyerName, exhibitorName }: Entry): string => `${buyerName} – ${exhibitorName}`;

function atTable(
  { slotStart, tableId }: { slotStart: string; tableId: string },
  index: BoardIndex,
): Obstacle {
  const place = index.placeOf(tableId);
  const holder = index.heldAt(tableId, slotStart);
  return holder ? { code: 'tableTaken', place, with: pairName(holder) } : { code: 'tableReserved', place };
}
