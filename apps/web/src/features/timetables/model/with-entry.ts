import type { Board, Entry } from '../api';

const REMOVED: Entry['unmet'] = { reason: 'removed', participantName: null, rivals: [] };

/** The board after an entry has changed, without asking for all of it again. */
export const withEntry = (board: Board, entryId: string, now: Partial<Entry>): Board => ({
  ...board,
  entries: board.entries.map((entry) =>
    entry.id === entryId ? { ...entry, ...now, unmet: now.slotStart === null ? REMOVED : null } : entry,
  ),
});
