import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { toast } from '../../../shared/ui/toasts/toast';
import {
  type Board,
  boardKey,
  type Entry,
  fairKey,
  pinEntry,
  placeEntry,
  type RunPath,
  takeOutEntry,
} from '../api';
import {
  type Change,
  noHistory,
  redone,
  type Standing,
  type Step,
  stepsBetween,
  undone,
  withChange,
} from '../model/history';
import { withEntry } from '../model/with-entry';

export interface BoardEditing {
  /** Brings an entry to where it shall stand; false when the API refused. */
  change: (entry: Entry, after: Standing) => Promise<boolean>;
  undo: () => Promise<Change | null>;
  redo: () => Promise<Change | null>;
  canUndo: boolean;
  canRedo: boolean;
  isBusy: boolean;
}

export const standingOf = ({ slotStart, tableId, pinned }: Entry): Standing => ({
  slotStart,
  tableId,
  pinned,
});

/** Changes the entries of a draft one after the other, and takes back what was done since the page was opened. */
export function useBoardEditing(path: RunPath): BoardEditing {
  const queries = useQueryClient();
  const [history, setHistory] = useState(noHistory);
  const [isBusy, setBusy] = useState(false);

  const bring = async (entryId: string, after: Standing): Promise<boolean> => {
    const entry = queries.getQueryData<Board>(boardKey(path))?.entries.find(({ id }) => id === entryId);
    if (!entry || isBusy) return false;
    setBusy(true);
    try {
      let now: Partial<Entry> = after;
      for (const step of stepsBetween(standingOf(entry), after))
        now = { ...now, ...(await perform(path, entryId, step)) };
      queries.setQueryData<Board>(boardKey(path), (board) => board && withEntry(board, entryId, now));
      return true;
    } catch (error) {
      toast.problem(error);
      await queries.invalidateQueries({ queryKey: boardKey(path) });
      return false;
    } finally {
      for (const what of ['quality', 'preview', 'differences'])
        void queries.invalidateQueries({ queryKey: [...fairKey(path), path.runId, what] });
      setBusy(false);
    }
  };

  return {
    change: async (entry, after) => {
      const before = standingOf(entry);
      if (!(await bring(entry.id, after))) return false;
      setHistory((old) => withChange(old, { entryId: entry.id, before, after }));
      return true;
    },
    undo: async () => {
      const last = history.done.at(-1);
      if (!last || !(await bring(last.entryId, last.before))) return null;
      setHistory(undone);
      return last;
    },
    redo: async () => {
      const last = history.undone.at(-1);
      if (!last || !(await bring(last.entryId, last.after))) return null;
      setHistory(redone);
      return last;
    },
    canUndo: history.done.length > 0,
    canRedo: history.undone.length > 0,
    isBusy,
  };
}

/** What the API has made of it: another interpreter may have been free. */
async function perform(path: RunPath, entryId: string, step: Step): Promise<Partial<Entry>> {
  if (step.kind === 'place')
    return placeEntry(path, entryId, { slotStart: step.slotStart, tableId: step.tableId });
  if (step.kind === 'takeOut') await takeOutEntry(path, entryId);
  else await pinEntry(path, entryId, step.pinned);
  return {};
}
