import { useTranslation } from 'react-i18next';
import { FormDrawer } from '../../../shared/forms';
import type { Board, BoardItem } from '../api';
import { ItemForm } from './item-form';
import { StageList } from './stage-list';

/** What is worked on beside the programme: an item, none for a new one, or its stages. */
export type Work = { kind: 'item'; item: BoardItem | null } | { kind: 'stages' };

interface ProgrammeDrawerProps {
  organiserId: string;
  board: Board;
  /** Where a new item starts out. */
  day: string;
  work: Work | null;
  onClose: () => void;
}

/** Beside the programme: the form of an item, or the stages. */
export function ProgrammeDrawer({ organiserId, board, day, work, onClose }: ProgrammeDrawerProps) {
  const { t } = useTranslation('festivals');
  const title =
    work?.kind === 'stages'
      ? t('stage.title')
      : t(work?.kind === 'item' && work.item ? 'item.edit' : 'item.add');
  return (
    <FormDrawer opened={work !== null} onClose={onClose} position="right" size="md" title={title}>
      {work?.kind === 'item' && (
        <ItemForm organiserId={organiserId} board={board} item={work.item} day={day} onDone={onClose} />
      )}
      {work?.kind === 'stages' && <StageList organiserId={organiserId} board={board} />}
    </FormDrawer>
  );
}
