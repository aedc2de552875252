import { useState } from 'react';
import { type Entry, type RunPath, useSpots } from '../api';
import type { BoardIndex } from '../model/board-index';
import { judge, type Judgement, type Target } from '../model/judgement';

export interface Carrying {
  /** The entry that is being moved. */
  entry: Entry | null;
  /** Where it would go if it were let go now. */
  target: Target | null;
  pickUp: (entry: Entry) => void;
  aim: (target: Target | null) => void;
  letGo: () => void;
  /** Null until the API has said what would be in the way. */
  judge: (target: Target) => Judgement | null;
}

/** Picks an entry up and knows of every cell whether it fits there. */
export function useCarrying(path: RunPath, index: BoardIndex): Carrying {
  const [entryId, setEntryId] = useState<string | null>(null);
  const [target, setTarget] = useState<Target | null>(null);
  const spots = useSpots(path, entryId);
  const entry = index.entries.get(entryId ?? '') ?? null;
  return {
    entry,
    target,
    pickUp: (picked) => {
      setEntryId(picked.id);
      setTarget(null);
    },
    aim: (aimed) =>
      setTarget((old) =>
        old?.slotStart === aimed?.slotStart && old?.tableId === aimed?.tableId ? old : aimed,
      ),
    letGo: () => {
      setEntryId(null);
      setTarget(null);
    },
    judge: (at) => (entry && spots.data ? judge(entry, at, { spots: spots.data, index }) : null),
  };
}
