import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlaceWords } from '../../../shared/format/place-words';
import type { Entry, RunPath } from '../api';
import type { BoardIndex } from '../model/board-index';
import type { View } from '../model/board-layout';
import type { Change } from '../model/history';
import type { Target } from '../model/judgement';
import { useTimetableWords } from '../use-timetable-words';
import type { BoardTools } from './board-context';
import { useBoardEditing } from './use-board-editing';
import { useCarrying } from './use-carrying';

interface Given {
  path: RunPath;
  index: BoardIndex;
  view: View;
  isEditable: boolean;
  open: (entry: Entry) => void;
}

/** The tools of a board, and what was last done with them in words. */
export function useMakeBoardTools({ path, index, view, isEditable, open }: Given): {
  tools: BoardTools;
  said: string;
} {
  const { t } = useTranslation('timetables');
  const zone = index.board.timeZone;
  const words = useTimetableWords(zone);
  const { tableWithin } = usePlaceWords();
  const editing = useBoardEditing(path);
  const carrying = useCarrying(path, index);
  const [said, setSaid] = useState('');

  const drop = async (target: Target): Promise<void> => {
    const { entry } = carrying;
    const judgement = carrying.judge(target);
    if (!entry || !judgement) return;
    if (judgement.kind === 'own') carrying.letGo();
    if (judgement.kind !== 'free') return setSaid(words.judgement(judgement));
    const { slotStart, tableId, place } = judgement;
    carrying.letGo();
    if (await editing.change(entry, { slotStart, tableId, pinned: entry.pinned }))
      setSaid(
        t('said.moved', {
          pair: words.pair(entry),
          time: words.dayAndTime(slotStart),
          place: tableWithin(place),
        }),
      );
  };
  const takeOut = async (entry: Entry): Promise<void> => {
    if (await editing.change(entry, { slotStart: null, tableId: null, pinned: false }))
      setSaid(t('said.takenOut', { pair: words.pair(entry) }));
  };
  const togglePin = async (entry: Entry): Promise<void> => {
    const { slotStart, tableId } = entry;
    if (await editing.change(entry, { slotStart, tableId, pinned: !entry.pinned }))
      setSaid(t(entry.pinned ? 'said.unpinned' : 'said.pinned', { pair: words.pair(entry) }));
  };
  const tell = (change: Change | null, what: 'said.undone' | 'said.redone'): void => {
    const entry = index.entries.get(change?.entryId ?? '');
    if (entry) setSaid(t(what, { pair: words.pair(entry) }));
  };
  const { target, entry } = carrying;
  const judgement = target && carrying.judge(target);
  const aimed = target && judgement ? words.aim(target, judgement) : null;
  return {
    // While something is carried, where it would go now matters more than what was done last.
    said: entry ? (aimed ?? t('said.pickedUp', { pair: words.pair(entry) })) : said,
    tools: {
      view,
      zone,
      index,
      isEditable,
      hasFormer: index.board.entries.some(({ formerSlot }) => formerSlot !== null),
      carrying,
      editing,
      drop,
      takeOut,
      togglePin,
      open,
      undo: async () => tell(await editing.undo(), 'said.undone'),
      redo: async () => tell(await editing.redo(), 'said.redone'),
    },
  };
}
