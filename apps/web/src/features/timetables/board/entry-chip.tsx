import { Text, VisuallyHidden } from '@mantine/core';
import {
  IconArrowsLeftRight,
  IconBulb,
  IconLanguage,
  IconPinFilled,
  IconSparkles,
  IconStarFilled,
  type Icon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { usePlaceWords } from '../../../shared/format/place-words';
import type { Entry } from '../api';
import { partnerIn } from '../model/board-index';
import { useTimetableWords } from '../use-timetable-words';
import { type BoardTools, useBoardTools } from './board-context';
import classes from './board.module.css';
import { usePointerDrag } from './use-pointer-drag';

interface EntryChipProps {
  entry: Entry;
  /** Of whose row; null where both sides are named. */
  participantId: string | null;
  /** Outside the grid, whose arrow keys lead to every entry in it. */
  isTabStop?: boolean;
}

/** A meeting on the board. */
export function EntryChip({ entry, participantId, isTabStop = false }: EntryChipProps) {
  const tools = useBoardTools();
  const startDrag = usePointerDrag();
  const { tableName } = usePlaceWords();
  const [head, foot] =
    participantId === null
      ? [entry.buyerName, entry.exhibitorName]
      : [
          partnerIn(entry, participantId, tools.index.isBuyer(participantId)),
          tableName(tools.index.placeOf(entry.tableId)),
        ];
  return (
    <button
      type="button"
      tabIndex={isTabStop ? 0 : -1}
      className={classes['chip']}
      data-entry={entry.id}
      data-pinned={entry.pinned || undefined}
      data-carried={tools.carrying.entry?.id === entry.id || undefined}
      onPointerDown={(event) => startDrag(event, entry)}
      onClick={(event) => {
        if (tools.carrying.entry) return;
        event.stopPropagation();
        tools.open(entry);
      }}
    >
      <Text span className={classes['head']}>
        {head}
      </Text>
      <Text span className={classes['foot']}>
        <span className={classes['footText']}>{foot}</span>
        <Marks entry={entry} tools={tools} />
      </Text>
    </button>
  );
}

/** Signs of an entry; each with words, so that no colour or picture has to be known. */
function Marks({ entry, tools }: { entry: Entry; tools: BoardTools }) {
  const { t } = useTranslation('timetables');
  const words = useTimetableWords(tools.zone);
  const { formerSlot, slotStart, interpreterId } = entry;
  const marks: [Icon, string][] = [];
  if (entry.pinned) marks.push([IconPinFilled, t('board.pinned')]);
  if (entry.must) marks.push([IconStarFilled, t('board.must')]);
  if (entry.source === 'recommendation') marks.push([IconBulb, t('source.recommendation')]);
  if (formerSlot !== null && slotStart !== null && formerSlot !== slotStart)
    marks.push([IconArrowsLeftRight, t('board.movedFrom', { time: words.dayAndTime(formerSlot) })]);
  if (formerSlot === null && slotStart !== null && tools.hasFormer)
    marks.push([IconSparkles, t('board.new')]);
  if (interpreterId !== null)
    marks.push([IconLanguage, t('board.interpreter', { name: tools.index.nameOf(interpreterId) })]);
  return (
    <span className={classes['marks']}>
      {marks.map(([Picture, label]) => (
        <span key={label} title={label}>
          <Picture size={14} aria-hidden />
          <VisuallyHidden>{`, ${label}`}</VisuallyHidden>
        </span>
      ))}
    </span>
  );
}
