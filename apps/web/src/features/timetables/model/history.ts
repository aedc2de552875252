/** Where an entry stands; no slot: it is not in the timetable. */
export interface Standing {
  slotStart: string | null;
  tableId: string | null;
  pinned: boolean;
}

/** A change by hand. */
export interface Change {
  entryId: string;
  before: Standing;
  after: Standing;
}

/** The changes of this visit, the latest last. */
export interface History {
  done: readonly Change[];
  undone: readonly Change[];
}

export const noHistory: History = { done: [], undone: [] };

/** With a new change; what was undone before cannot be redone any more. */
export const withChange = ({ done }: History, change: Change): History => ({
  done: [...done, change],
  undone: [],
});

export const undone = ({ done, undone: taken }: History): History => ({
  done: done.slice(0, -1),
  undone: [...taken, ...done.slice(-1)],
});

export const redone = ({ done, undone: taken }: History): History => ({
  done: [...done, ...taken.slice(-1)],
  undone: taken.slice(0, -1),
});

/** What has to be asked of the API, one after the other. */
export type Step =
  | { kind: 'place'; slotStart: string; tableId: string }
  | { kind: 'takeOut' }
  | { kind: 'pin'; pinned: boolean };

/** How an entry gets from where it stands to where it shall stand. */
export function stepsBetween(from: Standing, to: Standing): Step[] {
  if (to.slotStart === null) return from.slotStart === null ? [] : [{ kind: 'takeOut' }];
  const stays = from.slotStart === to.slotStart && from.tableId === to.tableId;
  const place: Step[] =
    stays || to.tableId === null ? [] : [{ kind: 'place', slotStart: to.slotStart, tableId: to.tableId }];
  // Taking an entry out lets its pin go.
  const isPinned = from.slotStart !== null && from.pinned;
  return isPinned === to.pinned ? place : [...place, { kind: 'pin', pinned: to.pinned }];
}
