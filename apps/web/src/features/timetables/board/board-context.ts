import { createContext, useContext } from 'react';
import type { Entry } from '../api';
import type { BoardIndex } from '../model/board-index';
import type { View } from '../model/board-layout';
import type { Target } from '../model/judgement';
import type { BoardEditing } from './use-board-editing';
import type { Carrying } from './use-carrying';

/** What every part of a board works with. */
export interface BoardTools {
  view: View;
  zone: string;
  index: BoardIndex;
  /** Whether the run may be changed by hand. */
  isEditable: boolean;
  /** Whether anything stood before the run, so that "new" says something. */
  hasFormer: boolean;
  carrying: Carrying;
  editing: BoardEditing;
  /** Lets the carried entry go on a cell; what does not fit stays in the hand. */
  drop: (target: Target) => Promise<void>;
  takeOut: (entry: Entry) => Promise<void>;
  togglePin: (entry: Entry) => Promise<void>;
  undo: () => Promise<void>;
  redo: () => Promise<void>;
  /** Shows an entry with all that can be done with it. */
  open: (entry: Entry) => void;
}

const Context = createContext<BoardTools | null>(null);
export const BoardProvider = Context.Provider;

export function useBoardTools(): BoardTools {
  const tools = useContext(Context);
  if (!tools) throw new Error('Parts of a board need a BoardProvider');
  return tools;
}
